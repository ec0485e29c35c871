# Rajausten otsikot
facet-kind-label = Tekstilaji
facet-situation-label = Tilanne
facet-technique-label = Keino
facet-stage-label = Keskustelun vaihe
facet-empathy-label = Empatian laji
facet-channel-label = Kanava
facet-intensity-label = Tilanteen vakavuus
facet-accepts-fault-label = Myöntää virheen

# Tekstilajit
kind-statement-label = Lausuma
kind-question-label = Kysymys
kind-template-label = Vastauspohja
kind-alternative-label = Parempi sanamuoto
kind-survey-label = Asiakaskysely
kind-prompt-label = Muistutus itselle
kind-scenario-label = Harjoitustilanne
kind-recognition-label = Kiitos työkaverille

# Tilanteet
situation-delivery-delay-label = Toimitus myöhässä
situation-lost-parcel-label = Kadonnut paketti
situation-damaged-item-label = Vaurioitunut tuote
situation-wrong-item-label = Väärä tuote
situation-defect-label = Viallinen tuote
situation-billing-error-label = Virhe laskutuksessa
situation-payment-failed-label = Epäonnistunut maksu
situation-refund-label = Rahojen palautus
situation-return-label = Tuotteen palautus
situation-outage-label = Palvelukatko
situation-technical-problem-label = Tekninen ongelma
situation-account-access-label = Pääsy tilille
situation-long-wait-label = Pitkä odotus
situation-repeat-contact-label = Toistuva yhteydenotto
situation-misunderstanding-label = Väärinkäsitys
situation-our-mistake-label = Oma virheemme
situation-complaint-about-service-label = Valitus palvelusta
situation-privacy-concern-label = Huoli tietosuojasta
situation-price-increase-label = Hinnankorotus
situation-out-of-stock-label = Tuote loppunut
situation-request-refused-label = Kielteinen vastaus
situation-cancellation-label = Irtisanominen
situation-appointment-change-label = Sovitun ajan siirto
situation-feature-request-label = Toive uudesta toiminnosta
situation-feedback-label = Palaute
situation-praise-label = Kiitos asiakkaalta
situation-bereavement-hardship-label = Kuolemantapaus tai vaikea elämäntilanne
situation-angry-customer-label = Vihainen asiakas
situation-anxious-customer-label = Huolestunut asiakas
situation-confused-customer-label = Epätietoinen asiakas
situation-disappointed-customer-label = Pettynyt asiakas
situation-first-contact-label = Ensimmäinen yhteydenotto
situation-general-label = Yleinen

# Keinot
technique-active-listening-label = Aktiivinen kuuntelu
technique-validation-label = Kokemuksen tunnustaminen
technique-personalization-label = Henkilökohtaisuus
technique-positive-language-label = Myönteinen kieli
technique-accountability-label = Vastuunotto
technique-reassurance-label = Varmuuden luominen
technique-perspective-taking-label = Asiakkaan asemaan asettuminen
technique-follow-up-label = Asian seuraaminen
technique-clarification-label = Selventäminen
technique-apology-label = Anteeksipyyntö
technique-gratitude-label = Kiittäminen
technique-de-escalation-label = Tilanteen rauhoittaminen
technique-empowerment-label = Päätösvallan antaminen
technique-bias-awareness-label = Ennakko-oletusten tunnistaminen
technique-self-care-label = Oma jaksaminen

# Keskustelun vaiheet
stage-open-label = Aloitus
stage-acknowledge-label = Asian toteaminen
stage-validate-label = Kokemuksen tunnustaminen
stage-apologize-label = Anteeksipyyntö
stage-own-label = Vastuunotto
stage-act-label = Toiminta
stage-reassure-label = Varmuuden luominen
stage-follow-up-label = Asian seuraaminen
stage-close-label = Lopetus

# Empatian lajit
empathy-cognitive-label = Tunnistava (kognitiivinen)
empathy-emotional-label = Myötäelävä (emotionaalinen)
empathy-compassionate-label = Toimintaan johtava (myötätuntoinen)

# Kanavat
channel-email-label = Sähköposti
channel-chat-label = Chat
channel-phone-label = Puhelin

# Tilanteen vakavuus
intensity-light-label = Lievä
intensity-medium-label = Kohtalainen
intensity-strong-label = Vakava

# Muuttujat
variable-customer-label = Asiakkaan nimi
    .example = Aino
variable-agent-label = Asiakaspalvelijan nimi
    .example = Mika
variable-order-label = Tilausnumero
variable-product-label = Tuote
variable-tracking-label = Seurantatunnus
variable-carrier-label = Kuljetusyhtiö
    .example = Posti
variable-invoice-label = Laskun numero
variable-ticket-label = Asianumero
variable-service-label = Palvelun nimi
    .example = OmaPalvelu
variable-days-label = Päivien määrä
variable-hours-label = Tuntien määrä
variable-minutes-label = Minuuttien määrä
variable-attempts-label = Yritysten tai yhteydenottojen määrä
variable-amount-label = Summa
    .example = 49.90 EUR
variable-old-price-label = Vanha hinta
    .example = 19.90 EUR
variable-new-price-label = Uusi hinta
    .example = 22.90 EUR
variable-date-label = Päivämäärä
variable-due-label = Määräaika (päivä ja kellonaika)
variable-link-label = Linkki
    .example = https://example.com/fi/ohje
variable-appointment-label = Sovittu aika
variable-colleague-label = Työkaverin nimi
    .example = Riikka
variable-steps-label = Vaiheiden määrä
variable-register-label = Puhuttelu
variable-customer-gender-label = Asiakkaan sukupuoli
variable-agent-gender-label = Asiakaspalvelijan sukupuoli

# Vaihtoehdot
option-formal-label = Teitittely
option-casual-label = Sinuttelu
option-feminine-label = Nainen
option-masculine-label = Mies
option-unknown-label = Ei tiedossa
