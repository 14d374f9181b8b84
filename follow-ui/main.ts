import './follow-app.ts';
