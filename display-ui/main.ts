import './display-app.ts';
