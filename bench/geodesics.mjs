// Prints tests/Hearsay.Reading.Tests/Places/geodesics.tsv. usage: npm i geographiclib-geodesic@2.2.0; node geodesics.mjs
import g from 'geographiclib-geodesic'; const geod=g.Geodesic.WGS84;
const out=["# Geodesics on WGS 84 as geographiclib-geodesic 2.2.0 (npm, MIT; C. F. F. Karney) gives them: latitude and longitude of two points,","# the metres between them and the azimuth at the first. Made by bench/geodesics.mjs."];
let seed=12345; const r=()=>{seed=(seed*1103515245+12345)%2147483648;return seed/2147483648};
const rows=[[36.2,37.16,35.33,40.14],[33.51,36.29,33.89,35.5],[0,0,0,1],[0,0,0,179],[0,0,1,0],[-90,0,90,0],[10,20,10,20],[40,0,40,180],[40,10,-40,-169.6],[30,0,-30,179.5],[89.9,0,89.9,180],[-33.9,151.2,51.5,-0.1],[52,13,52,13.00001],[52,13,52.00001,13],[0.5,0,-0.5,179.4],[5,0,5,359.5],[-5,170,5,-170],[90,0,45,30],[45,30,90,0],[-90,0,10,77],[0,10,0,-165],[1,1,-1,1]];
for(let i=0;i<60;i++){const a=r()*180-90,b=r()*360-180; rows.push([+a.toFixed(5),+b.toFixed(5),+(r()*180-90).toFixed(5),+(r()*360-180).toFixed(5)]);}
for(let i=0;i<60;i++){const a=r()*160-80,b=r()*360-180; rows.push([+a.toFixed(5),+b.toFixed(5),+(a+r()*4-2).toFixed(5),+(b+r()*4-2).toFixed(5)]);}
for(let i=0;i<15;i++){const a=r()*160-80,b=r()*360-180; rows.push([+a.toFixed(5),+b.toFixed(5),+(-a+r()-0.5).toFixed(5),+(b+180+r()-0.5).toFixed(5)]);}
for(const q of rows){const x=geod.Inverse(...q); out.push([...q,x.s12,x.azi1].join("\t"));}
console.log(out.join("\n"));
