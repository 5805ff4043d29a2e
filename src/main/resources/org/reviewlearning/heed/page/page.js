(function () {
  'use strict';
  var each = function (all, does) { Array.prototype.forEach.call(all, does); };
  var marks = document.querySelectorAll('.mark[data-cards]');
  var pointers = document.querySelectorAll('.pointers a');
  var kept = null;
  function light(pointed) {
    var card = pointed === null ? kept : pointed;
    each(document.querySelectorAll('.lanes'), function (lanes) { lanes.classList.toggle('dimmed', card !== null); });
    each(marks, function (mark) {
      mark.classList.toggle('lit', card !== null && mark.dataset.cards.split(' ').indexOf(card) >= 0);
    });
    each(pointers, function (pointer) { pointer.classList.toggle('lit', pointer.dataset.card === card); });
  }
  function lights(element, card) {
    ['pointerenter', 'focusin'].forEach(function (begins) { element.addEventListener(begins, function () { light(card); }); });
    ['pointerleave', 'focusout'].forEach(function (ends) { element.addEventListener(ends, function () { light(null); }); });
  }
  each(pointers, function (pointer) {
    lights(pointer, pointer.dataset.card);
    var card = document.getElementById(pointer.dataset.card);
    if (card) { lights(card, pointer.dataset.card); }
    each(card ? card.querySelectorAll('a[href="#timeline"]') : [], function (link) {
      link.addEventListener('click', function () { kept = pointer.dataset.card; light(null); });
    });
  });
  function reveal() {
    var at = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (var up = at; up; up = up.parentElement) { if (up.tagName === 'DETAILS') { up.open = true; } }
    if (at && at.classList.contains('card')) { at.hidden = false; }
  }
  addEventListener('keydown', function (event) { if (event.key === 'Escape') { kept = null; light(null); } });
  addEventListener('hashchange', reveal);
  reveal();
  each(document.querySelectorAll('.find'), function (find, number) {
    var cards = Array.prototype.filter.call(find.parentElement.children, function (child) { return child.classList.contains('card'); });
    var texts = cards.map(function (card) { return card.textContent.toLowerCase(); });
    var label = document.createElement('label');
    var box = document.createElement('input');
    var told = document.createElement('span');
    box.type = 'search';
    box.id = 'find-' + number;
    label.htmlFor = box.id;
    label.textContent = 'Show only those with the words';
    told.setAttribute('role', 'status');
    box.addEventListener('input', function () {
      var words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      cards.forEach(function (card, i) {
        card.hidden = !words.every(function (word) { return texts[i].indexOf(word) >= 0; });
        shown += card.hidden ? 0 : 1;
      });
      told.textContent = words.length ? 'Shown: ' + shown + ' of ' + cards.length + '. The others are hidden, and still there.' : '';
    });
    [label, box, told].forEach(function (part) { find.appendChild(part); });
    find.hidden = false;
  });
  var opened = [];
  addEventListener('beforeprint', function () {
    opened = Array.prototype.filter.call(document.querySelectorAll('details'), function (part) { return !part.open; });
    opened.forEach(function (part) { part.open = true; });
  });
  addEventListener('afterprint', function () { opened.forEach(function (part) { part.open = false; }); });
})();
