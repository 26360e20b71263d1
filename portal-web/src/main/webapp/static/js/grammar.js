// The moving parts of the page grammar: dialogs, choice of rows, toasts, counters, lists. Without it every part still works.
(() => {
  'use strict';
  const d = document;
  const say = (el, words) => { if (el.textContent !== words) el.textContent = words; };

  // ---- lists: what is not set leaves no trace in the address ----
  d.addEventListener('formdata', e => {
    if (!e.target.matches('[data-list]')) return;
    [...e.formData.keys()].forEach(name => { if (e.formData.get(name) === '') e.formData.delete(name); });
  });

  // ---- dialogs: native and modal, so the browser keeps the focus inside and Esc closes ----
  const openDialog = (dialog, opener) => {
    if (!dialog || dialog.open) return;
    dialog.dataset.dialog = 'closed';
    dialog.showModal();
    dialog.addEventListener('close', () => {
      const back = opener || d.querySelector(`[data-dialog-open="${dialog.id}"]`); // opened by itself after a refusal
      if (back) back.focus();
    }, { once: true });
    const first = dialog.querySelector('[aria-invalid="true"]') || dialog.querySelector('.dialog__body :is(input, textarea, select):not([type=hidden])');
    if (first) first.focus();
  };
  const upgrade = () => d.querySelectorAll('a[data-dialog-open], a[data-dialog-close]').forEach(a => a.setAttribute('role', 'button'));
  upgrade();
  d.querySelectorAll('dialog.dialog').forEach(dialog => {
    if (dialog.dataset.dialog === 'open' || '#' + dialog.id === location.hash || dialog.querySelector('[aria-invalid="true"]')) openDialog(dialog);
  });
  d.addEventListener('click', e => {
    const open = e.target.closest('[data-dialog-open]');
    const close = e.target.closest('[data-dialog-close]');
    if (open) { e.preventDefault(); upgrade(); openDialog(d.getElementById(open.dataset.dialogOpen), open); }
    else if (close) { e.preventDefault(); close.closest('dialog').close(); }
  });
  d.addEventListener('keydown', e => {
    if (e.key === ' ' && e.target.matches('a[role=button]')) { e.preventDefault(); e.target.click(); }
  });

  // ---- acts of a row: a menu of the browser, beside its button; on a phone the style puts it at the bottom ----
  d.addEventListener('toggle', e => {
    if (!e.target.matches('.rowmenu') || e.newState !== 'open') return;
    const menu = e.target, at = d.querySelector(`[popovertarget="${menu.id}"]`).getBoundingClientRect();
    const above = at.bottom + menu.offsetHeight + 8 > innerHeight && at.top > menu.offsetHeight + 8;
    menu.style.setProperty('--top', `${above ? at.top - menu.offsetHeight - 4 : at.bottom + 4}px`);
    menu.style.setProperty('--right', `${d.documentElement.clientWidth - at.right}px`);
  }, true);
  d.addEventListener('scroll', () => {
    const menu = d.querySelector('.rowmenu:popover-open');
    if (menu && matchMedia('(min-width: 640px)').matches) menu.hidePopover();
  }, { passive: true });

  // ---- choice of rows ----
  const boxes = id => [...d.querySelectorAll(`[data-pick="${id}"]`)];
  const count = bar => {
    const all = boxes(bar.id), chosen = all.filter(box => box.checked).length;
    const text = bar.querySelector('[data-pick-text]');
    bar.hidden = chosen === 0;
    say(text, `${text.dataset.pickText} ${chosen} ${text.dataset.pickWhat}`);
    d.querySelectorAll(`[data-pick-all="${bar.id}"]`).forEach(label => {
      const box = label.querySelector('input');
      label.hidden = all.length === 0;
      box.checked = chosen > 0 && chosen === all.length;
      box.indeterminate = chosen > 0 && chosen < all.length;
    });
    bar.querySelectorAll('[data-pick-every]').forEach(button => { button.hidden = chosen === all.length; });
  };
  const countAll = () => d.querySelectorAll('[data-pick-bar]').forEach(count);
  const choose = (id, on) => { boxes(id).forEach(box => { box.checked = on; }); countAll(); };
  countAll();
  addEventListener('pageshow', countAll); // the way back brings the ticks back
  d.addEventListener('change', e => {
    const head = e.target.closest('[data-pick-all]');
    if (head) choose(head.dataset.pickAll, e.target.checked);
    else if (e.target.matches('[data-pick]')) countAll();
  });
  d.addEventListener('click', e => {
    const every = e.target.closest('[data-pick-every]');
    if (every) choose(every.dataset.pickEvery, true);
  });
  d.addEventListener('reset', e => {
    if (!e.target.matches('[data-pick-bar]')) return;
    const first = boxes(e.target.id)[0];
    setTimeout(() => { countAll(); if (first) first.focus(); });
  });

  // ---- toasts: the note of a success, moved away from the work; an error never becomes one ----
  const STAYS = 8000;
  const place = d.querySelector('.toasts');
  const toast = note => {
    note.remove();
    note.removeAttribute('tabindex');
    const close = d.createElement('button');
    close.type = 'button';
    close.className = 'iconbtn';
    close.setAttribute('aria-label', place.dataset.close);
    close.append('×');
    const timer = { left: STAYS, since: 0, id: 0 };
    const go = () => { timer.since = Date.now(); timer.id = setTimeout(() => note.remove(), timer.left); };
    const rest = () => { clearTimeout(timer.id); timer.left = Math.max(2000, timer.left - (Date.now() - timer.since)); };
    close.addEventListener('click', () => note.remove());
    ['pointerenter', 'focusin'].forEach(event => note.addEventListener(event, rest));
    ['pointerleave', 'focusout'].forEach(event => note.addEventListener(event, () => { clearTimeout(timer.id); go(); }));
    note.append(close);
    setTimeout(() => { place.append(note); go(); }, 400); // a live region must be there before its words
  };
  if (place) d.querySelectorAll('[data-notice="good"]').forEach(toast);

  // ---- person chooser: a combobox over what the server finds, with or without tones ----
  const combo = input => {
    const list = d.createElement('ul'), id = input.id + '-options';
    let timer = 0, asked = '', at = -1;
    list.id = id;
    list.className = 'suggest';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', d.querySelector(`label[for="${input.id}"]`).textContent);
    input.parentElement.append(list);
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id })
      .forEach(([name, value]) => input.setAttribute(name, value));
    const options = () => [...list.children];
    const show = on => {
      list.hidden = !on;
      input.setAttribute('aria-expanded', String(on));
      if (!on) { at = -1; input.removeAttribute('aria-activedescendant'); }
    };
    const mark = index => {
      at = index;
      options().forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      input.setAttribute('aria-activedescendant', options()[at].id);
      options()[at].scrollIntoView({ block: 'nearest' });
    };
    const choose = option => { input.value = option.dataset.value; show(false); };
    const fill = html => {
      const found = new DOMParser().parseFromString(html, 'text/html').querySelector('ul');
      if (!found) return; // signed out meanwhile: the form itself will say so
      list.replaceChildren(...found.children);
      options().forEach((option, i) => { option.id = `${id}-${i}`; option.setAttribute('role', 'option'); option.setAttribute('aria-selected', 'false'); });
      at = -1;
      show(list.children.length > 0);
      say(d.querySelector('[role=status]'), found.dataset.summary);
    };
    const ask = () => {
      const words = input.value.trim();
      asked = words;
      if (words.length < 2) { show(false); return; }
      fetch(`${input.dataset.person}?q=${encodeURIComponent(words)}`)
        .then(answer => answer.text())
        .then(html => { if (asked === words && d.activeElement === input) fill(html); })
        .catch(() => {}); // away for a moment: the whole name can be typed
    };
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 200); });
    input.addEventListener('keydown', e => {
      if (e.isComposing || list.hidden && e.key !== 'ArrowDown') return;
      const last = options().length - 1;
      if (e.key === 'ArrowDown' && list.hidden) ask();
      else if (e.key === 'ArrowDown') mark(at < last ? at + 1 : 0);
      else if (e.key === 'ArrowUp') mark(at > 0 ? at - 1 : last);
      else if (e.key === 'Enter' && at >= 0) choose(options()[at]);
      else if (e.key === 'Escape') show(false);
      else return;
      e.preventDefault();
      e.stopPropagation();
    });
    input.addEventListener('blur', () => show(false));
    list.addEventListener('pointerdown', e => e.preventDefault()); // the field keeps the focus
    list.addEventListener('click', e => { const option = e.target.closest('li'); if (option) choose(option); });
  };
  d.querySelectorAll('[data-person]').forEach(combo);

  // ---- long texts: how many characters of how many ----
  const tell = foot => {
    const field = foot.closest('.field').querySelector('textarea, input');
    const length = [...field.value.normalize('NFC')].length, most = Number(foot.dataset.count);
    foot.classList.toggle('is-over', length > most);
    say(foot, `${length.toLocaleString('vi-VN')}/${most.toLocaleString('vi-VN')} ${foot.dataset.countText}`);
  };
  d.querySelectorAll('[data-count]').forEach(tell);
  d.addEventListener('input', e => {
    const field = e.target.closest('.field');
    const foot = field && field.querySelector('[data-count]');
    if (foot) tell(foot);
  });
})();
