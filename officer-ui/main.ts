import './officer-app.ts';
