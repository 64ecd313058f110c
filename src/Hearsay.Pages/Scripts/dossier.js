// Adds one thing to a dossier that works without it: times in another zone than UTC, in the table and in the drawing.
(() => {
  const place = document.getElementById("zones");
  if (!place) return;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = [...new Set(["UTC", ...place.dataset.zones.split(" ").filter(Boolean), own])];
  const every = Intl.supportedValuesOf?.("timeZone") ?? [];
  const choice = document.createElement("select");
  const group = (name, zones) => {
    const part = document.createElement("optgroup");
    part.label = name;
    for (const zone of zones) part.append(new Option(zone, zone));
    choice.append(part);
  };
  group("Named by the reports, and here", told);
  group("All zones", every.filter((zone) => !told.includes(zone)));
  const label = document.createElement("label");
  label.append("Times in ", choice);
  place.append(label);
  place.hidden = false;
  const texts = [...document.querySelectorAll("#times [data-at]")].map((text) => [text, text.textContent]);
  const titles = [...document.querySelectorAll("#times .clock-zone")];
  const day = { day: "numeric", month: "short" };
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const forms = { full: { ...day, year: "numeric", ...clock }, clock, both: { ...day, ...clock }, day: { weekday: "short", ...day, year: "numeric" } };
  choice.addEventListener("change", () => {
    const zone = choice.value;
    const say = {};
    for (const form in forms) {
      const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...forms[form] });
      say[form] = (at) => format.format(new Date(at));
    }
    for (const [text, utc] of texts) {
      const form = text.dataset.form ?? "full";
      text.textContent = zone === "UTC" ? utc
        : text.dataset.at.split(" ").map(say[form]).join("–") + (text.dataset.more ?? "") + (form === "full" ? " " + zone : "");
    }
    for (const title of titles) title.textContent = zone;
  });
})();
