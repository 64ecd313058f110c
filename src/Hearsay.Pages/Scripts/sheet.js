// Adds one thing to a sheet that works without it: what is pointed at lights up on both sides, words and claim.
(() => {
  let lit = [];
  const light = (event) => {
    const at = event.target.closest?.(".claim, .content, .source, .cue");
    const id = at?.classList.contains("claim") ? at.dataset.words : at?.classList[1];
    for (const element of lit) element.classList.remove("lit");
    lit = id ? [...document.querySelectorAll("." + id + ", [data-words=" + id + "]")] : [];
    for (const element of lit) element.classList.add("lit");
  };
  addEventListener("pointerover", light, { passive: true });
  addEventListener("focusin", light);
})();
