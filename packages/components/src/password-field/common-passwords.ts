/** What people choose most, and the words they build on. Digits, case and look-alike letters are seen through by the estimator. */
export const commonPasswords = (
  'password passwort secret geheim welcome willkommen hello hallo letmein access login master admin administrator root user ' +
  'guest test testing demo default changeme temp internet computer server system windows google facebook youtube instagram ' +
  'qwerty qwertyuiop qwertz qwertzuiop azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm yxcvbnm qazwsx 1q2w3e 1q2w3e4r 1qaz2wsx ' +
  'q1w2e3r4 zaq12wsx abc123 abcdef trustno1 iloveyou love lovely sunshine moonlight princess prince angel baby babygirl ' +
  'football fussball soccer baseball basketball hockey dragon monkey tiger lion wolf eagle falcon shadow ninja samurai ' +
  'superman batman spiderman pokemon pikachu starwars matrix starlight freedom forever whatever nothing killer hunter ranger ' +
  'jordan michael michelle jennifer jessica ashley daniel charlie thomas robert andrew joshua matthew george hannah nicole ' +
  'summer sommer winter spring autumn herbst monday friday january august december london berlin paris america england ' +
  'cheese chocolate cookie banana orange apple pepper ginger coffee whisky flower blume butterfly purple yellow silver golden ' +
  'samsung iphone android mercedes porsche ferrari yamaha honda liverpool chelsea arsenal barcelona juventus realmadrid'
).split(' ');
