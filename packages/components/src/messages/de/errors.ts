import type { errors as english } from '../en/errors.ts';

export const errors: typeof english = {
  'error.unknown': 'Etwas ist schiefgegangen. Versuche es gleich noch einmal.',
  'error.network': 'Der Server ist nicht erreichbar. Prüfe deine Verbindung und versuche es erneut.',
  'error.offline': 'Du bist offline. Versuche es erneut, sobald du verbunden bist.',
  'error.email_required': 'Gib deine E-Mail-Adresse ein.',
  'error.email_invalid': 'Gib eine E-Mail-Adresse wie name@example.com ein.',
  'error.password_required': 'Gib dein Passwort ein.',
  'error.general_rate_limit_exceeded': 'Zu viele Versuche. Warte eine Weile und versuche es dann erneut.',
  'error.general_server_error': 'Der Server hat ein Problem. Versuche es gleich noch einmal.',
  'error.user_invalid_credentials': 'E-Mail oder Passwort ist falsch. Prüfe beides und versuche es erneut.',
  'error.user_blocked': 'Dieses Konto ist gesperrt. Wende dich an den Support, um es wieder zu öffnen.',
  'error.oauth_denied': 'Die Anmeldung wurde nicht bestätigt.',
  'error.oauth_cookie_blocked':
    'Dein Browser hat das Cookie dieser Anmeldung abgelehnt. Versuche es erneut, wähle einen anderen Weg oder erlaube Cookies für diese Seite.',
  'error.invalid_response': 'Der Server hat ein Problem. Versuche es gleich noch einmal.',
  'error.password_short': 'Nimm mindestens 8 Zeichen.',
  'error.password_long': 'Nimm höchstens 256 Zeichen, mit Umlauten oder Emojis weniger.',
  'error.name_required': 'Gib deinen Namen ein.',
  'error.name_long': 'Nimm höchstens 128 Zeichen.',
  'error.general_argument_invalid': 'Das wird nicht angenommen. Prüfe deine Eingabe.',
  'error.user_session_already_exists':
    'Du bist schon angemeldet. Lade die Seite neu oder melde dich erst ab.',
  'error.user_auth_method_unsupported': 'Diese Anmeldeart ist ausgeschaltet. Wähle eine andere.',
  'error.code_invalid': 'Gib die sechs Ziffern des Codes ein.',
  'error.code_wrong': 'Dieser Code ist falsch oder abgelaufen. Prüfe ihn oder fordere einen neuen an.',
  'error.app_code_wrong': 'Dieser Code ist falsch oder abgelaufen. Gib den ein, den die App jetzt zeigt.',
  'error.phone_required': 'Gib deine Telefonnummer ein.',
  'error.phone_taken': 'Diese Nummer wird schon benutzt. Wähle eine andere.',
  'error.phone_invalid':
    'Wähle dein Land und gib die Nummer ein, oder beginne sie mit + und der Landesvorwahl.',
  'error.password_common': 'Dieses Passwort ist zu verbreitet. Wähle ein anderes.',
  'error.password_wrong': 'Das ist nicht dein aktuelles Passwort.',
  'error.confirmation_mismatch': 'Tippe es genau so, wie es dasteht.',
  'error.recovery_code_required': 'Gib einen deiner Wiederherstellungscodes ein.',
  'error.codes_unsaved': 'Sichere erst die Codes und setze dann den Haken.',
  'error.key_missing': 'Gib einen Schlüssel ein.',
  'error.key_twice': 'Diesen Schlüssel gibt es zweimal.',
  'error.number_invalid': 'Gib eine Zahl wie 12 oder 1.5 ein.',
  'error.json_invalid': 'Das ist kein JSON.',
  'error.json_no_object': 'Es muss ein Objekt sein, etwa { "theme": "dark" }.',
  'error.prefs_large': 'Für Einstellungen gibt es 65.535 Bytes Platz. Entferne einige.',
  'error.key_unreadable':
    'Wähle einen anderen Schlüssel: Einen mit „constructor“ oder „__proto__“ könnte die App nicht mehr lesen.',
  'error.keys_counted':
    'Schlüssel, die nur von 0 an zählen, hält der Server für eine Liste. Füge einen mit Buchstaben hinzu.',
  'error.prefs_refused':
    'Der Server hat das nicht angenommen. Neuere Server wollen wenigstens eine Einstellung.',
  'error.account_key_expired':
    'Die App ist nicht richtig eingerichtet: Ihr Schlüssel ist abgelaufen. Sag den Betreibern Bescheid.',
  'error.database_query_order_null': 'Diese Liste lässt sich nicht sortieren. Lade die Seite neu.',
  'error.database_timeout': 'Der Server hat zu lange gebraucht. Versuche es gleich noch einmal.',
  'error.general_access_forbidden':
    'Das darfst du nicht. Melde dich mit einem anderen Konto an oder wende dich an den Support.',
  'error.general_api_disabled': 'Dieser Dienst ist ausgeschaltet. Wende dich an den Support.',
  'error.general_bad_request': 'Das hat nicht geklappt. Prüfe deine Eingabe und versuche es erneut.',
  'error.general_cursor_not_found': 'Die Liste hat sich geändert. Lade die Seite neu.',
  'error.general_invalid_email': 'Gib eine E-Mail-Adresse wie name@example.com ein.',
  'error.general_phone_disabled': 'Gerade können keine SMS verschickt werden. Wähle einen anderen Weg.',
  'error.general_protocol_unsupported': 'Diese Seite braucht eine sichere Verbindung. Öffne sie mit https.',
  'error.general_query_invalid': 'Diese Liste kann nicht gezeigt werden. Lade die Seite neu.',
  'error.general_region_access_denied': 'Dieser Dienst ist an deinem Ort nicht verfügbar.',
  'error.general_route_not_found': 'Dieser Server bietet das nicht an. Wende dich an den Support.',
  'error.general_service_disabled': 'Dieser Dienst ist ausgeschaltet. Wende dich an den Support.',
  'error.general_smtp_disabled': 'Gerade können keine E-Mails verschickt werden. Wähle einen anderen Weg.',
  'error.general_unauthorized_scope': 'Deine Sitzung ist beendet. Melde dich erneut an.',
  'error.general_unknown': 'Der Server hat ein Problem. Versuche es gleich noch einmal.',
  'error.general_unknown_origin':
    'Diese Adresse darf den Dienst nicht nutzen. Bitte die Betreiber der App, sie als Plattform einzutragen.',
  'error.not_supported': 'Dieser Server bietet das nicht an. Wende dich an den Support.',
  'error.password_personal_data':
    'Wähle ein Passwort ohne deinen Namen, deine E-Mail-Adresse oder Telefonnummer.',
  'error.password_recently_used': 'Dieses Passwort hattest du schon. Wähle ein neues.',
  'error.project_invalid_failure_url':
    'Die App ist nicht richtig eingerichtet: Ihre Rücksprungadresse ist nicht erlaubt. Sag den Betreibern Bescheid.',
  'error.project_invalid_success_url':
    'Die App ist nicht richtig eingerichtet: Ihre Rücksprungadresse ist nicht erlaubt. Sag den Betreibern Bescheid.',
  'error.project_key_expired':
    'Die App ist nicht richtig eingerichtet: Ihr Schlüssel ist abgelaufen. Sag den Betreibern Bescheid.',
  'error.project_not_found':
    'Die App ist nicht richtig eingerichtet: Ihr Projekt ist unbekannt. Sag den Betreibern Bescheid.',
  'error.project_provider_disabled':
    'Dieser Anbieter ist ausgeschaltet. Wähle einen anderen Weg, dich anzumelden.',
  'error.project_provider_unsupported':
    'Dieser Anbieter wird nicht unterstützt. Wähle einen anderen Weg, dich anzumelden.',
  'error.realtime_message_format_invalid':
    'Es gibt keine Live-Aktualisierung. Lade die Seite neu, um Änderungen zu sehen.',
  'error.realtime_policy_violation':
    'Es gibt keine Live-Aktualisierung. Lade die Seite neu, um Änderungen zu sehen.',
  'error.realtime_too_many_messages':
    'Die Live-Aktualisierung pausiert. Lade die Seite neu, um Änderungen zu sehen.',
  'error.user_already_exists': 'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich an.',
  'error.user_anonymous_console_prohibited':
    'Gäste sind hier nicht erlaubt. Melde dich an oder erstelle ein Konto.',
  'error.user_api_key_and_session_set':
    'Die App ist nicht richtig eingerichtet: Sie mischt zwei Anmeldearten. Sag den Betreibern Bescheid.',
  'error.user_authenticator_already_verified':
    'Eine Authenticator-App ist schon eingerichtet. Entferne sie, bevor du eine andere hinzufügst.',
  'error.user_authenticator_not_found': 'Es ist keine Authenticator-App eingerichtet. Richte erst eine ein.',
  'error.user_challenge_required': 'Bestätige, dass du es bist, und versuche es dann erneut.',
  'error.user_console_count_exceeded':
    'Hier können keine weiteren Konten erstellt werden. Wende dich an den Support.',
  'error.user_count_exceeded':
    'Hier können keine weiteren Konten erstellt werden. Wende dich an den Support.',
  'error.user_email_already_exists': 'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich an.',
  'error.user_email_already_verified': 'Deine E-Mail-Adresse ist schon bestätigt. Es bleibt nichts zu tun.',
  'error.user_email_disposable':
    'Nimm eine E-Mail-Adresse, die du behältst: Wegwerfadressen werden nicht angenommen.',
  'error.user_email_free': 'Nimm eine Arbeitsadresse: Kostenlose Adressen werden nicht angenommen.',
  'error.user_email_not_canonical':
    'Nimm die einfache Form deiner Adresse, ohne Punkte, Zusätze oder Aliasse.',
  'error.user_email_not_corporate': 'Nimm eine Arbeitsadresse.',
  'error.user_email_not_found': 'Dein Konto hat keine E-Mail-Adresse. Füge erst eine hinzu.',
  'error.user_email_not_verified': 'Bestätige erst deine E-Mail-Adresse.',
  'error.user_email_not_whitelisted':
    'Mit dieser Adresse darf kein Konto erstellt werden. Wende dich an den Support.',
  'error.user_identity_not_found': 'Diese Anmeldeart ist nicht mehr verknüpft. Lade die Seite neu.',
  'error.user_invalid_token': 'Dieser Code oder Link ist falsch oder abgelaufen. Fordere einen neuen an.',
  'error.user_ip_not_whitelisted':
    'Aus deinem Netz dürfen keine Konten erstellt werden. Wende dich an den Support.',
  'error.user_jwt_and_cookie_set':
    'Die App ist nicht richtig eingerichtet: Sie mischt zwei Anmeldearten. Sag den Betreibern Bescheid.',
  'error.user_jwt_creation_denied': 'Das geht hier nicht. Melde dich erneut an.',
  'error.user_jwt_invalid': 'Deine Sitzung ist beendet. Melde dich erneut an.',
  'error.user_missing_id':
    'Der Anbieter hat nicht gesagt, wer du bist. Wähle einen anderen Weg, dich anzumelden.',
  'error.user_more_factors_required': 'Zum Anmelden fehlt noch ein Schritt. Bestätige, dass du es bist.',
  'error.user_not_found': 'So ein Konto gibt es nicht. Prüfe deine Eingabe oder erstelle ein Konto.',
  'error.user_oauth2_provider_error':
    'Der Anbieter konnte dich nicht anmelden. Versuche es erneut oder wähle einen anderen Weg.',
  'error.user_oauth2_provider_failure':
    'Der Anbieter konnte dich nicht anmelden. Versuche es erneut oder wähle einen anderen Weg.',
  'error.user_password_reset_required': 'Setze ein neues Passwort, bevor du weitermachst.',
  'error.user_phone_already_exists': 'Mit dieser Telefonnummer gibt es schon ein Konto. Melde dich an.',
  'error.user_phone_already_verified': 'Deine Telefonnummer ist schon bestätigt. Es bleibt nichts zu tun.',
  'error.user_phone_not_found': 'Dein Konto hat keine Telefonnummer. Füge erst eine hinzu.',
  'error.user_phone_not_verified': 'Bestätige erst deine Telefonnummer.',
  'error.user_recovery_codes_already_exists':
    'Du hast schon Wiederherstellungscodes. Erzeuge neue, falls du sie verloren hast.',
  'error.user_recovery_codes_not_found': 'Du hast noch keine Wiederherstellungscodes. Erzeuge sie zuerst.',
  'error.user_session_not_found': 'Diese Sitzung ist schon beendet. Lade die Seite neu.',
  'error.user_target_already_exists': 'Diese Adresse wird schon benutzt. Wähle eine andere.',
  'error.user_target_not_found': 'Dieses Gerät ist nicht mehr registriert. Lade die Seite neu.',
  'error.user_unauthorized':
    'Das darfst du nicht. Melde dich mit einem anderen Konto an oder wende dich an den Support.',
};
