// The session under a page with a form: warns before it ends, and lets the person sign in again without leaving the page.
(() => {
  'use strict';
  const d = document;
  const dialog = d.querySelector('[data-sign-in-again]'), bar = d.querySelector('[data-session-bar]');
  if (!dialog) return;
  const account = d.documentElement.dataset.account;
  const windows = new BroadcastChannel('portal-session');
  const error = dialog.querySelector('[role=alert]'), form = dialog.querySelector('form');
  let heard = Date.now(), told = false, asking = null, finish = null;

  const say = words => {
    const place = d.querySelector('[role=status]');
    if (place) place.textContent = words;
  };

  // the bar: shown for the last five minutes, or the last half of a short session
  const tick = () => {
    const idle = Number(bar.dataset.idle) * 1000, left = heard + idle - Date.now();
    if (!idle || left > Math.min(300000, idle / 2)) {
      bar.hidden = true;
      told = false;
      return;
    }
    const seconds = Math.ceil(left / 1000);
    bar.querySelector('strong').textContent = seconds > 0
      ? bar.dataset.left.replace('{0}', Math.floor(seconds / 60)).replace('{1}', seconds % 60)
      : bar.dataset.over;
    bar.hidden = false;
    if (!told) say(bar.textContent.replace(/\s+/g, ' ').trim());
    told = true;
  };
  d.querySelector('.topbar').after(bar);
  setInterval(tick, 1000);

  // the server has answered this person: the time begins anew, in all windows
  const contact = news => {
    heard = Date.now();
    tick();
    windows.postMessage({ account, ...news });
  };
  windows.onmessage = e => {
    if (e.data.account !== account || e.data.signedOut) return;
    heard = Date.now();
    tick();
    if (e.data.signedIn && finish) finish(true);
  };

  // asks for the password once, whoever wants to know; true when the person is signed in again
  const ask = () => {
    if (!asking) asking = new Promise(resolve => {
      finish = signedIn => {
        asking = finish = null;
        dialog.close();
        resolve(signedIn);
      };
      error.hidden = true;
      dialog.showModal();
      form.elements.password.focus();
    });
    return asking;
  };
  const refuse = words => {
    error.querySelector('p').textContent = words;
    error.hidden = false;
    form.elements.password.focus();
  };
  form.addEventListener('submit', async e => {
    e.preventDefault();
    if (form.dataset.busy) return;
    form.dataset.busy = 'yes';
    const sent = new URLSearchParams(new FormData(form));
    form.elements.password.value = '';
    try {
      const answer = await fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' });
      if (answer.type === 'opaqueredirect') {
        contact({ signedIn: true });
        finish(true);
      } else { // the page of the sign-in says why; its words are shown here
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const why = page.querySelector('.gate [role=alert] p');
        refuse(why ? why.textContent : dialog.dataset.away);
      }
    } catch { // no network: the person presses again
      refuse(dialog.dataset.away);
    }
    delete form.dataset.busy;
  });
  dialog.addEventListener('cancel', e => { e.preventDefault(); finish(false); });
  dialog.querySelector('[data-later]').addEventListener('click', () => finish(false));

  window.portalSession = { account, ask, contact, say, bar };
})();
