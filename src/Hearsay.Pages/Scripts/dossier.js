// Adds one thing to a dossier that works without it: times in another zone than UTC.
(() => {
  const place = document.getElementById("zones");
  if (!place) return;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set(["UTC", ...place.dataset.zones.split(" ").filter(Boolean), own])];
  const choice = document.createElement("select");
  for (const zone of zones) choice.add(new Option(zone === own && zone !== "UTC" ? `${zone} (here)` : zone, zone));
  const label = document.createElement("label");
  label.append("Times of the table in ", choice);
  place.append(label);
  place.hidden = false;
  const times = [...document.querySelectorAll("time.zoned")].map((time) => [time, time.textContent]);
  choice.addEventListener("change", () => {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: choice.value, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
    });
    for (const [time, utc] of times) {
      time.textContent = choice.value === "UTC" ? utc : `${format.format(new Date(time.dateTime))} ${choice.value}`;
    }
  });
})();
