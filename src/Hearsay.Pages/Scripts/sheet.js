// Adds one thing to a sheet that works without it: what is pointed at lights up on both sides, words and claim.
(() => {
  let lit = [];
  const light = (id) => {
    for (const element of lit) element.classList.remove("lit");
    lit = id ? [...document.getElementsByClassName(id), ...document.querySelectorAll(`[data-words="${id}"]`)] : [];
    for (const element of lit) element.classList.add("lit");
  };
  const wordsOf = (element) => {
    const at = element?.closest?.(".claim, .content, .source, .cue");
    return at?.dataset.words ?? at?.classList[1];
  };
  const arrive = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const at = document.getElementById(id);
    light(at?.classList.contains("anchor") ? id : at?.dataset.words);
  };
  addEventListener("pointerover", (event) => light(wordsOf(event.target)), { passive: true });
  addEventListener("focusin", (event) => light(wordsOf(event.target)));
  addEventListener("hashchange", arrive);
  arrive();
})();
