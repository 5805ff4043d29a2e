(function () {
  'use strict';
  var each = function (all, does) { Array.prototype.forEach.call(all, does); };
  var marks = document.querySelectorAll('.mark[data-cards]');
  var pointers = document.querySelectorAll('.pointers a');
  // What is pointed at comes before where the keyboard is, and that before what a link has led to.
  var at = {pointed: null, focused: null, kept: null};
  function light() {
    var card = at.pointed || at.focused || at.kept;
    each(document.querySelectorAll('.lanes'), function (lanes) { lanes.classList.toggle('dimmed', card !== null); });
    each(marks, function (mark) {
      mark.classList.toggle('lit', card !== null && mark.dataset.cards.split(' ').indexOf(card) >= 0);
    });
    each(pointers, function (pointer) { pointer.classList.toggle('lit', pointer.dataset.card === card); });
  }
  function set(how, card) { at[how] = card; light(); }
  function lights(element, card) {
    element.addEventListener('pointerenter', function () { set('pointed', card); });
    element.addEventListener('pointerleave', function () { set('pointed', null); });
    element.addEventListener('focusin', function () { set('focused', card); });
    element.addEventListener('focusout', function () { set('focused', null); });
  }
  each(pointers, function (pointer) {
    lights(pointer, pointer.dataset.card);
    var card = document.getElementById(pointer.dataset.card);
    if (card) { lights(card, pointer.dataset.card); }
    each(card ? card.querySelectorAll('a[href="#timeline"]') : [], function (link) {
      link.addEventListener('click', function () { set('kept', pointer.dataset.card); });
    });
  });
  function reveal() {
    var led = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (var up = led; up; up = up.parentElement) { if (up.tagName === 'DETAILS') { up.open = true; } }
    if (led && led.classList.contains('card')) { led.hidden = false; }
  }
  addEventListener('keydown', function (event) { if (event.key === 'Escape') { at = {pointed: null, focused: null, kept: null}; light(); } });
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
