// Comfort only: every page does its job without this file.
"use strict";
// After a form came back with errors, the summary is read first.
const errors = document.querySelector(".errors");
if (errors) errors.focus();
