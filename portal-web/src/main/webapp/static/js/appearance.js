(() => {
  'use strict';
  const d = document, h = d.documentElement, names = {
  theme: { light: 'Giao diện sáng', dark: 'Giao diện tối', contrast: 'Tương phản cao' },
    text: { md: 'Cỡ chữ vừa', lg: 'Cỡ chữ lớn', xl: 'Cỡ chữ rất lớn' }
  };
  const show = (k, v) => { if (names[k][v]) h.dataset[k] = v; };
  for (const k in names) show(k, (d.cookie.match('\\b' + k + '=(\\w+)') || [])[1]);
  const mark = () => d.querySelectorAll('[data-text-size]').forEach(b =>
    b.setAttribute('aria-pressed', b.dataset.textSize === (h.dataset.text || 'md')));
  const say = words => {
    const s = d.querySelector('[role=status]');
    if (s) s.textContent = words;
  };
  const save = (k, v) => {
    show(k, v);
    d.cookie = `${k}=${v};path=/;max-age=31536000;SameSite=Lax`;
    mark();
    say(names[k][v]);
  };
  d.addEventListener('DOMContentLoaded', () => {
    mark();
    // on a phone the chosen section may lie beyond the edge of its strip
    const chosen = d.querySelector('.cats [aria-current]');
    const strip = chosen && chosen.parentElement;
    if (strip) d.fonts.ready.then(() => {
      strip.scrollLeft = chosen.offsetLeft - strip.offsetLeft - (strip.clientWidth - chosen.offsetWidth) / 2;
    });
    const refused = d.querySelector('.gate [aria-invalid="true"]');
    if (refused) refused.focus();
    // hidden in the page: without script, or without a clipboard, the button could do nothing
    if (navigator.clipboard) d.querySelectorAll('[data-copy]').forEach(b => { b.hidden = false; });
  });
  d.addEventListener('click', e => {
    const b = e.target.closest('[data-theme-next],[data-text-size],[data-show-password],[data-print],[data-copy]');
    if (!b) return;
    const a = b.dataset;
    if ('print' in a) print();
    else if (a.copy) navigator.clipboard.writeText(d.getElementById(a.copy).textContent.trim()).then(() => say(a.copied));
    else if (a.textSize) save('text', a.textSize);
    else if ('themeNext' in a) {
      const t = ['light', 'dark', 'contrast'], dark = matchMedia('(prefers-color-scheme:dark)').matches;
      save('theme', t[(t.indexOf(h.dataset.theme || t[+dark]) + 1) % 3]);
    } else {
      const f = d.getElementById(b.getAttribute('aria-controls')), on = f.type === 'password';
      f.type = on ? 'text' : 'password';
      b.setAttribute('aria-pressed', on);
    }
  });
})();
