window.before = 1;
{{rain-check-lazy.js}}
window.after = 1;
