// Uploads files as soon as they are chosen, one after the other, and collects their ids in a hidden field of the form.
// <div data-upload data-max="BYTES" data-text-too-large data-text-going data-text-done data-text-failed data-text-cancelled
//      data-text-remove>: texts with {0} for the file's name and {1} for per cent. Inside:
//   input[type=file], progress[hidden], button[data-upload-cancel][hidden], [data-upload-status][role=status],
//   [data-upload-error][role=alert][hidden], ul[data-upload-list], input[type=hidden][data-upload-ids]
// Everything is delegated to the document, so parts replaced by Faces ajax keep working.
(() => {
  'use strict';
  const d = document;
  const ADDRESS = '/api/v1/files';
  const STEP = 25; // per cent between two announcements: a screen reader must get a word in
  const part = (box, name) => box.querySelector('[data-upload-' + name + ']');
  const fill = (box, text, ...values) => (box.dataset['text' + text] || '').replace(/\{(\d)}/g, (all, i) => values[i]);
  const running = new WeakMap();

  const say = (box, text) => { part(box, 'status').textContent = text; };
  const complain = (box, text) => {
    const error = part(box, 'error');
    error.textContent = error.textContent && text ? error.textContent + ' ' + text : text;
    error.hidden = !text;
    box.querySelector('input[type=file]').toggleAttribute('aria-invalid', Boolean(text));
  };
  const ids = box => [...part(box, 'list').querySelectorAll('[data-upload-id]')].map(item => item.dataset.uploadId);
  const collect = box => {
    part(box, 'ids').value = ids(box).join(',');
    part(box, 'ids').dispatchEvent(new Event('change', { bubbles: true }));
  };

  const list = (box, file) => {
    const item = d.createElement('li');
    item.dataset.uploadId = file.id;
    const link = d.createElement('a');
    link.href = file.link;
    link.textContent = file.name;
    const button = d.createElement('button');
    button.type = 'button';
    button.className = 'btn btn--sm btn--quiet';
    button.dataset.uploadRemove = '';
    button.textContent = fill(box, 'Remove', file.name);
    item.append(link, ' ', button);
    part(box, 'list').append(item);
    collect(box);
  };

  const busy = (box, on) => {
    const input = box.querySelector('input[type=file]');
    const cancel = part(box, 'cancel');
    const focused = d.activeElement === (on ? input : cancel); // nobody is left without a place by what goes
    box.querySelector('progress').hidden = !on;
    cancel.hidden = !on;
    input.disabled = on;
    box.setAttribute('aria-busy', String(on));
    if (focused) (on ? cancel : input).focus();
  };

  const problem = (box, request, file) => {
    try {
      return JSON.parse(request.responseText).detail;
    } catch {
      return fill(box, 'Failed', file.name);
    }
  };

  const send = (box, file) => new Promise(done => {
    const request = new XMLHttpRequest();
    const bar = box.querySelector('progress');
    let announced = 0;
    running.set(box, request);
    bar.value = 0;
    say(box, fill(box, 'Going', file.name, 0));
    request.upload.addEventListener('progress', e => {
      if (!e.lengthComputable) return;
      const percent = Math.floor(100 * e.loaded / e.total);
      bar.value = percent;
      if (percent >= announced + STEP) {
        announced = percent - percent % STEP;
        say(box, fill(box, 'Going', file.name, announced));
      }
    });
    request.addEventListener('load', () => {
      if (request.status === 201) {
        list(box, JSON.parse(request.responseText));
        say(box, fill(box, 'Done', file.name));
      } else {
        say(box, '');
        complain(box, file.name + ': ' + problem(box, request, file));
      }
      done(true);
    });
    request.addEventListener('error', () => { say(box, ''); complain(box, fill(box, 'Failed', file.name)); done(true); });
    request.addEventListener('abort', () => { say(box, fill(box, 'Cancelled', file.name)); done(false); });
    request.open('POST', ADDRESS);
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('Accept', 'application/json');
    request.send(file);
  });

  const upload = async (box, files) => {
    complain(box, '');
    busy(box, true);
    for (const file of files) {
      if (box.dataset.max && file.size > Number(box.dataset.max)) complain(box, fill(box, 'TooLarge', file.name));
      else if (!await send(box, file)) break;
    }
    running.delete(box);
    busy(box, false);
  };

  d.addEventListener('change', e => {
    const box = e.target.matches('input[type=file]') && e.target.closest('[data-upload]');
    if (!box || !e.target.files.length) return;
    const files = [...e.target.files];
    e.target.value = ''; // the same file may be chosen again after a refusal
    upload(box, files);
  });

  // What is wrong with the files is told of the hidden field with their ids; the way there leads to where one chooses.
  d.addEventListener('click', e => {
    const link = e.target.closest('a[href^="#"]');
    const ids = link && d.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!ids || !ids.matches('[data-upload-ids]')) return;
    e.preventDefault();
    ids.closest('[data-upload]').querySelector('input[type=file]').focus();
  });

  d.addEventListener('click', e => {
    const box = e.target.closest('[data-upload]');
    if (!box) return;
    if (e.target.closest('[data-upload-cancel]')) running.get(box)?.abort();
    // A file that could not be removed belongs to nothing and harms nobody.
    const remove = e.target.closest('[data-upload-remove]');
    if (remove) {
      const item = remove.closest('[data-upload-id]');
      fetch(ADDRESS + '/' + item.dataset.uploadId, { method: 'DELETE' }).catch(() => {});
      item.remove();
      collect(box);
      box.querySelector('input[type=file]').focus();
    }
  });
})();
