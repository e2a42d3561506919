(() => {
  "use strict";
  const root = document.documentElement;
  const tip = document.getElementById("tip");

  const stored = (key) => { try { return localStorage.getItem("endurance-" + key); } catch { return null; } };
  const store = (key, value) => { try { localStorage.setItem("endurance-" + key, value); } catch { /* private window */ } };

  const choose = (group, value) => {
    const input = document.getElementById(group + "-" + value);
    if (input) input.checked = true;
  };
  const tellLanguage = () => {
    root.lang = document.getElementById("language-zh").checked ? "zh-Hans" : "en";
  };
  const preferred = (navigator.languages || [navigator.language || "en"])
    .find((tag) => /^(en|zh)/i.test(tag)) || "en";
  choose("language", root.dataset.language || stored("language") || preferred.slice(0, 2).toLowerCase());
  choose("theme", stored("theme") || "auto");
  tellLanguage();
  document.querySelector(".controls").addEventListener("change", (event) => {
    store(event.target.name, event.target.value);
    tellLanguage();
  });

  const show = (lines, x, y) => {
    tip.replaceChildren(...lines.map((line, i) => {
      const element = document.createElement(i === 0 ? "strong" : "span");
      element.textContent = line;
      return element;
    }));
    tip.hidden = false;
    const box = tip.getBoundingClientRect();
    tip.style.left = Math.max(8, Math.min(x + 12, innerWidth - box.width - 8)) + "px";
    tip.style.top = (y + box.height + 20 > innerHeight ? y - box.height - 12 : y + 16) + "px";
  };
  const hide = () => { tip.hidden = true; };

  for (const panel of document.querySelectorAll("[data-fan]")) {
    const [months, points] = panel.dataset.fan.split("|").map((part) => part.split(" "));
    const area = panel.querySelector(".area");
    area.addEventListener("pointermove", (event) => {
      const box = area.getBoundingClientRect();
      const at = Math.round(((event.clientX - box.left) / box.width) * (months.length - 1));
      const i = Math.max(0, Math.min(months.length - 1, at));
      const q = points[i].split(";");
      show([months[i] + ": " + q[2], "50 %: " + q[1] + " … " + q[3], "90 %: " + q[0] + " … " + q[4]],
        event.clientX, event.clientY);
    });
    area.addEventListener("pointerleave", hide);
  }

  for (const frames of document.querySelectorAll(".frames")) {
    const play = frames.querySelector(".play");
    const picks = [...frames.querySelectorAll(".pick input")];
    let timer = 0;
    const stop = () => { clearInterval(timer); timer = 0; play.setAttribute("aria-pressed", "false"); };
    const next = () => {
      const at = picks.findIndex((pick) => pick.checked);
      picks[(at + 1) % picks.length].checked = true;
      if (at + 2 >= picks.length) stop();
    };
    play.hidden = picks.length < 2 || matchMedia("(prefers-reduced-motion: reduce)").matches;
    play.addEventListener("click", () => {
      if (timer) return stop();
      if (picks[picks.length - 1].checked) picks[0].checked = true;
      play.setAttribute("aria-pressed", "true");
      timer = setInterval(next, 1500);
    });
    frames.querySelector(".pick").addEventListener("change", stop);
  }

  const preview = (event) => {
    const link = event.target.closest && event.target.closest(".number a");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const title = target && target.querySelector("h3");
    if (!title) return;
    const gist = [...target.querySelectorAll(".gist > *")].map((each) => each.innerText.trim());
    const box = link.getBoundingClientRect();
    show([title.innerText.trim(), ...gist.slice(0, 4)], box.left, box.bottom - 8);
  };
  document.addEventListener("mouseover", preview);
  document.addEventListener("focusin", preview);
  document.addEventListener("mouseout", (event) => { if (event.target.closest(".number a")) hide(); });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
