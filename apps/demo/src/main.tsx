import '@appwrite-kit/components/styles.css';
import './styles/base.css';
import './styles/chrome.css';
import './styles/pages.css';
import './styles/showcase.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
