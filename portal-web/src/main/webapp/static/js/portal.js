// Frame of signed-in pages: drawer of the side navigation, user menu, search key.
// Everything is delegated to the document, so parts replaced by Faces ajax keep working.
(() => {
  'use strict';
  const d = document;
  const BEHIND = '.skip, .topbar, .demo, .main, .foot, .tabbar';
  const wide = matchMedia('(min-width: 992px)');
  const target = b => d.getElementById(b.getAttribute('aria-controls'));
  const shown = el => el.getClientRects().length > 0;
  let drawer = null, opener = null;

  const openDrawer = button => {
    drawer = target(button);
    if (!drawer) return;
    opener = button;
    drawer.classList.add('is-open');
    button.setAttribute('aria-expanded', 'true');
    d.documentElement.classList.add('is-locked');
    d.querySelectorAll(BEHIND).forEach(el => { el.inert = true; });
    (drawer.querySelector('[aria-current]') || drawer.querySelector('a, button')).focus();
  };
  const closeDrawer = () => {
    if (!drawer) return;
    drawer.classList.remove('is-open');
    d.documentElement.classList.remove('is-locked');
    d.querySelectorAll(BEHIND).forEach(el => { el.inert = false; });
    opener.setAttribute('aria-expanded', 'false');
    if (shown(opener)) opener.focus();
    drawer = opener = null;
  };
  const keepInside = e => {
    const all = [...drawer.querySelectorAll('a[href], button:not([disabled]), input')].filter(shown);
    const first = all[0], last = all[all.length - 1];
    if (e.shiftKey && d.activeElement === first) { e.preventDefault(); last.focus(); }
    else if (!e.shiftKey && d.activeElement === last) { e.preventDefault(); first.focus(); }
  };
  wide.addEventListener('change', closeDrawer);

  const openMenu = () => d.querySelector('[data-menu-button][aria-expanded="true"]');
  const setMenu = (button, on) => {
    button.setAttribute('aria-expanded', String(on));
    target(button).hidden = !on;
  };
  const closeMenu = focus => {
    const button = openMenu();
    if (!button) return;
    setMenu(button, false);
    if (focus) button.focus();
  };

  d.addEventListener('click', e => {
    const menuButton = e.target.closest('[data-menu-button]');
    const menu = openMenu();
    if (menuButton) setMenu(menuButton, menuButton.getAttribute('aria-expanded') !== 'true');
    else if (menu && !target(menu).contains(e.target)) closeMenu(false);

    const open = e.target.closest('[data-drawer-open]');
    if (open) openDrawer(open);
    else if (e.target.closest('[data-drawer-close]')) closeDrawer();

    // a link of a message or doubt goes into the field itself, not only near it
    const jump = e.target.closest('.note a[href^="#"], .doubts a');
    const place = jump && d.getElementById(jump.getAttribute('href').slice(1));
    const field = place && (place.matches('input, select, textarea') ? place : place.querySelector('textarea'));
    if (field) { e.preventDefault(); (place.closest('.field') || place).scrollIntoView(); field.focus({ preventScroll: true }); }
  });
  d.addEventListener('change', e => {
    const box = e.target.type === 'file' && e.target.closest('.upload');
    const name = box && box.querySelector('[data-file-name]');
    if (!name) return;
    name.dataset.fileName = name.dataset.fileName || name.textContent;
    name.textContent = [...e.target.files].map(f => f.name).join(', ') || name.dataset.fileName;
  });

  // what forms keep on this machine belongs to one account, and to the time it is signed in
  const account = d.documentElement.dataset.account, windows = new BroadcastChannel('portal-session');
  const wipe = except => {
    try {
      for (const kept of [localStorage, sessionStorage]) Object.keys(kept)
        .filter(key => /^(draft|act):/.test(key) && key.split(':')[1] !== except).forEach(key => kept.removeItem(key));
    } catch {} // a browser that keeps nothing
  };
  wipe(account);
  windows.postMessage({ account });
  d.addEventListener('submit', e => {
    if (e.defaultPrevented || !e.target.matches('form[action="/logout"]')) return;
    wipe();
    windows.postMessage({ account, signedOut: true });
  });

  // typing is work, but the session knows of requests only and would end under a long text; drafts are requests
  let told = Date.now();
  d.addEventListener('input', e => {
    if (!e.target.closest('form[method="post"]:not([data-draft])') || Date.now() - told < 60000) return;
    told = Date.now();
    fetch('/ready').catch(() => {}); // away for a moment: the next minute tells again
  });

  // a second press while the first post is on its way would do the same act twice
  d.addEventListener('submit', e => {
    if (e.target.dataset.sent) e.preventDefault();
    else if (!e.defaultPrevented) {
      e.target.dataset.sent = 'yes';
      setTimeout(() => { delete e.target.dataset.sent; }, 10000); // the person may have stopped the loading
    }
  });
  addEventListener('pageshow', e => {
    d.querySelectorAll('form[data-sent]').forEach(f => delete f.dataset.sent);
    if (e.persisted && d.querySelector('[data-act]')) location.reload(); // its key may have been used, and versions be old
  });

  // after a post: an error takes the focus
  const wrong = d.querySelector('[data-notice="bad"]');
  if (wrong) wrong.focus();
  else if (d.querySelector('[data-notice="wait"]')) setTimeout(() => { d.querySelector('[role=status]').textContent = d.querySelector('[data-notice="wait"]').textContent.trim(); }, 400);

  d.addEventListener('focusin', e => {
    const button = openMenu();
    if (button && !button.parentElement.contains(e.target)) closeMenu(false);
  });
  d.addEventListener('keydown', e => {
    if (e.isComposing || e.keyCode === 229) return; // Vietnamese input method at work
    if (e.key === 'Escape') {
      if (drawer) closeDrawer(); else closeMenu(true);
    } else if (e.key === 'Tab' && drawer) keepInside(e);
    else if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k') {
      const field = d.querySelector('[data-search]');
      if (field && shown(field)) { e.preventDefault(); field.focus(); field.select(); }
    }
  });
})();
