import { SignInForm } from '@appwrite-kit/components';
import { AccountProvider } from '@appwrite-kit/hooks';
import { createRoot } from 'react-dom/client';

const query = new URLSearchParams(location.search);
const classNames = {
  root: 'shadow-none border-4',
  submit: 'bg-red-500 uppercase rounded-full',
};

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <AccountProvider endpoint={query.get('endpoint') ?? ''} projectId="recipes">
    <h1>Recipes</h1>
    <SignInForm
      signUpLink={{ href: '#' }}
      forgotPasswordLink={{ href: '#' }}
      {...(query.has('utilities') && { classNames })}
    />
    <aside className="bg-ak-surface text-ak-muted rounded-ak">Something of the app's own</aside>
  </AccountProvider>,
);
