// Forms from which nothing typed is lost (docs/adr/0014): what is typed goes to the server a few seconds later, waits on
// this machine while the server is away, and comes back with the page. An act that meets an ended session is done after
// signing in again, once.
(() => {
  'use strict';
  const session = window.portalSession;
  if (!session) return;
  const d = document, { account } = session;
  const tab = [...crypto.getRandomValues(new Uint8Array(12))].map(n => n.toString(16).padStart(2, '0')).join('');
  const REPEAT_WITHIN = 300000, LONGEST_WAIT = 15000, LONGEST_PAUSE = 60000, SMALL = 60000;
  const NEVER = ['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'];

  // a browser may refuse to keep anything; then the server alone does
  const store = (place, act) => {
    try { return act(window[place]); } catch { return null; }
  };
  const clock = moment => new Date(moment).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });

  const typed = form => {
    const all = {};
    for (const el of form.elements) {
      const own = 'draftField' in el.dataset;
      if (!el.name || el.disabled || el.readOnly || !own && NEVER.includes(el.type) || el.closest('[data-no-draft]')) continue;
      const several = form.elements[el.name] instanceof RadioNodeList;
      let value = el.value;
      if (el.type === 'checkbox' && !several) value = String(el.checked);
      else if (el.type === 'checkbox') value = (all[el.name] ? [all[el.name]] : []).concat(el.checked ? el.value : []).join('\n');
      else if (el.type === 'radio' && !el.checked) continue;
      else if (el.multiple && el.options) value = [...el.selectedOptions].map(o => o.value).join('\n');
      all[el.name] = value.toWellFormed ? value.toWellFormed() : value;
    }
    return all;
  };

  const keep = form => {
    const address = form.dataset.draft, place = address.split('/').slice(-2).join('/');
    const copies = `draft:${account}:${place}:`, act = `act:${account}:${place}`;
    const note = form.querySelector('[data-draft-note]'), offer = form.querySelector('[data-draft-offer]');
    const wait = () => Number(form.dataset.draftWait || 2500);
    let sent = JSON.stringify(typed(form)), seen = form.dataset.now;
    let dirty = false, since = 0, changes = 0, failures = 0, timer = 0, copying = 0;
    let line = Promise.resolve(), busy = false, leaving = false, pressed = null, warned = false, local = true;

    const show = (kind, moment) => {
      const good = kind === 'saved' || kind === 'elsewhere';
      note.querySelector('[data-good]').hidden = !good;
      note.querySelector('[data-bad]').hidden = good || kind === 'saving';
      note.querySelector('[role=status]').textContent = note.dataset[kind].replace('{0}', moment || '');
    };

    // the copy on this machine lives only while the server has not what is typed
    const copy = () => {
      clearTimeout(copying);
      copying = 0;
      if (local && dirty && !leaving) store('localStorage', s => s.setItem(copies + tab, JSON.stringify({ at: Date.now(), version: form.dataset.version, fields: typed(form) })));
    };
    const forget = key => store('localStorage', s => s.removeItem(key || copies + tab));

    const send = async force => {
      clearTimeout(timer);
      timer = 0;
      if (!dirty && !force) return 'kept';
      const now = changes, fields = typed(form), version = form.dataset.version;
      const body = JSON.stringify({ fields, ...(version && { version: Number(version) }), window: tab, seen, account });
      let answer, told = {};
      try {
        answer = await fetch(address, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body, redirect: 'manual', keepalive: body.length < SMALL });
        told = await answer.json();
      } catch {
        if (!answer || !answer.status) return 'away';
      }
      if (answer.status === 401 || answer.status === 409) return 'gone';
      if (answer.status > 501) return 'away';
      session.contact();
      if (!answer.ok) return told.detail || 'refused';
      seen = told.savedAt;
      sent = JSON.stringify(fields);
      failures = 0;
      if (now === changes) {
        dirty = false;
        forget();
      }
      show(told.elsewhere ? 'elsewhere' : 'saved', clock(seen));
      return 'kept';
    };
    // one after the other: the last text must be the one that arrives last
    const save = force => { line = line.then(() => send(force)); return line; };

    const again = pause => { timer = timer || setTimeout(auto, pause); };
    async function auto() {
      timer = 0;
      if (busy || leaving) return;
      const result = await save();
      if (result !== 'kept') copy();
      if (result === 'kept') {
        if (dirty) again(wait());
      } else if (result === 'gone') {
        show('gone');
        if (await session.ask() && !busy) renew();
      } else {
        show('away');
        if (result === 'away') again(Math.min(LONGEST_PAUSE, 2000 * 2 ** failures++));
        else note.querySelector('[role=status]').textContent = result; // the server's own words: too long, too many
      }
    }

    const changed = () => {
      if (leaving) return;
      if (!dirty) since = Date.now();
      dirty = true;
      changes++;
      if (!copying) copying = setTimeout(copy, 300);
      if (failures) return;
      clearTimeout(timer);
      timer = setTimeout(auto, Math.max(0, Math.min(wait(), since + LONGEST_WAIT - Date.now())));
    };
    const now = () => {
      if (!dirty || leaving || busy) return;
      copy();
      clearTimeout(timer);
      auto();
    };

    // a new view of the same page: it comes back filled from the draft that was just kept
    const renew = async () => {
      busy = true;
      const result = await save(true);
      if (result !== 'kept') {
        store('sessionStorage', s => s.removeItem(act));
        busy = false;
        return show(result === 'gone' ? 'gone' : 'unsent');
      }
      leaving = true;
      location.replace(location.pathname + location.search);
    };
    const remember = button => button && store('sessionStorage', s => s.setItem(act, JSON.stringify({ button: button.id || button.name, key: form.querySelector('[data-act]').value, at: Date.now() })));
    const hasFile = () => [...form.querySelectorAll('input[type=file]')].some(el => el.files.length);

    const go = button => {
      leaving = true;
      form.dataset.go = 'yes';
      form.requestSubmit(button);
      delete form.dataset.go;
      setTimeout(() => { leaving = busy = false; }, 10000); // the person may have stopped the loading
    };
    const submit = async button => {
      if (busy) return;
      busy = true;
      show('saving');
      const result = await save(true);
      if (result === 'away') {
        busy = false;
        copy();
        again(2000);
        show('unsent');
      } else if (result !== 'gone') {
        if (!hasFile()) remember(button);
        go(button);
      } else if (await session.ask()) {
        if (hasFile()) store('sessionStorage', s => s.setItem(act, '{"file":true}'));
        else remember(button);
        renew();
      } else {
        busy = false;
        copy();
        show('gone');
      }
    };
    form.addEventListener('submit', e => {
      if (form.dataset.go || e.defaultPrevented) return;
      if (e.submitter && 'draftDrop' in e.submitter.dataset) { // the draft goes: nothing more is saved
        forget();
        leaving = true;
        return;
      }
      e.preventDefault();
      submit(e.submitter);
    });
    form.addEventListener('click', e => { pressed = e.target.closest('button') || pressed; }, true);
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    form.addEventListener('focusout', now);
    d.addEventListener('visibilitychange', now);
    addEventListener('online', () => { failures = 0; now(); });
    addEventListener('pageshow', e => { if (e.persisted) location.reload(); }); // its view and its draft may be gone
    addEventListener('pagehide', () => { copy(); if (dirty && !leaving && !busy) save(); });

    // signing out wipes what this machine keeps; what is typed goes to the server before
    d.addEventListener('submit', async e => {
      if (!e.target.matches('form[action="/logout"]') || !dirty || e.target.dataset.go) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      if (!warned && await save() !== 'kept') {
        warned = true;
        return show('leave');
      }
      local = dirty = false;
      e.target.dataset.go = 'yes';
      e.target.requestSubmit();
    }, true);

    new BroadcastChannel('portal-session').onmessage = e => {
      if (!e.data.signedOut && e.data.account === account) return; // gone, or somebody else is here now
      local = false;
      forget();
    };

    // parts replaced by Faces ajax: rows may have come or gone; and a redirect there means that session or view is gone
    if (window.jQuery) window.jQuery(d).on('pfAjaxComplete', () => { if (JSON.stringify(typed(form)) !== sent) changed(); });
    const faces = window.PrimeFaces && window.PrimeFaces.ajax && window.PrimeFaces.ajax.ResponseProcessor;
    if (faces) {
      const follow = faces.doRedirect;
      faces.doRedirect = async node => {
        const to = new URL(node.getAttribute('url'), location);
        if (to.pathname === '/login') {
          copy();
          if (!await session.ask()) return show('gone');
          remember(pressed);
          return renew();
        }
        if (to.pathname === location.pathname && pressed) remember(pressed);
        copy();
        leaving = true;
        follow.call(faces, node);
      };
    }

    // what was left here by a page that could not reach the server
    const left = () => store('localStorage', s => Object.keys(s).filter(key => key.startsWith(copies)).map(key => ({ key, ...JSON.parse(s.getItem(key)) }))) || [];
    const take = async found => {
      const { fields, version } = found;
      const answer = await fetch(address, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fields, ...(version && { version: Number(version) }), window: tab, account }) }).catch(() => null);
      if (!answer || !answer.ok) return show('unsent');
      forget(found.key);
      leaving = true;
      location.replace(location.pathname + location.search);
    };
    const open = async () => {
      const pending = JSON.parse(store('sessionStorage', s => s.getItem(act)) || 'null');
      store('sessionStorage', s => s.removeItem(act));
      const due = pending && pending.key && Date.now() - pending.at < REPEAT_WITHIN && !form.dataset.stale;
      for (const same of left().filter(c => JSON.stringify(c.fields) === sent)) forget(same.key);
      const found = left().sort((a, b) => b.at - a.at)[0];
      if (found && due) {
        await take(found);
        return store('sessionStorage', s => s.setItem(act, JSON.stringify(pending)));
      }
      if (found && offer) {
        offer.querySelector('p').textContent = offer.querySelector('p').dataset.text.replace('{0}', clock(found.at));
        offer.hidden = false;
        offer.querySelector('[data-draft-take]').focus(); // the page may stand where it was left, far below
        offer.querySelector('[data-draft-take]').addEventListener('click', () => take(found));
        offer.querySelector('[data-draft-forget]').addEventListener('click', () => { forget(found.key); offer.hidden = true; });
      }
      if (pending && pending.file) show('file');
      const button = due && form.dataset.restored && d.getElementById(pending.button);
      if (!button) return;
      form.querySelector('[data-act]').value = pending.key;
      button.click();
    };
    if (form.dataset.restored) show('saved', clock(form.dataset.restored));
    if (d.readyState === 'complete') open();
    else addEventListener('load', () => setTimeout(open));
  };

  d.querySelectorAll('form[data-draft]').forEach(keep);
  session.bar.querySelector('[data-session-go]').addEventListener('click', async () => {
    const form = d.querySelector('form[data-draft]');
    const answer = await fetch(form.dataset.draft).catch(() => null);
    if (answer && answer.ok) session.contact();
    else if (answer && await session.ask()) location.replace(location.pathname + location.search);
  });
})();
