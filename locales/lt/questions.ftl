ask-needed-by =
    { $register ->
       *[formal] Ar yra diena, iki kurios Jums to reikia? Pagal ją ieškosiu sprendimo.
        [casual] Ar yra diena, iki kurios tau to reikia? Pagal ją ieškosiu sprendimo.
    }
    .title = Iki kurios dienos reikia
    .when = Kai ieškote sprendimo, tinkančio pagal laiką.
    .wording-2 =
        { $register ->
           *[formal] Iki kurios dienos Jums dar tiktų, o nuo kada jau būtų per vėlu? Sprendimą derinsiu prie to.
            [casual] Iki kurios dienos tau dar tiktų, o nuo kada jau būtų per vėlu? Sprendimą derinsiu prie to.
        }

ask-delivery-spot =
    { $register ->
       *[formal] Ar Jūsų adresu siuntos kartais paliekamos kokioje nors kitoje vietoje ar pas kitą žmogų? Atsakymas padėtų paieškai, bet ieškosiu ir be jo.
        [casual] Ar tavo adresu siuntos kartais paliekamos kokioje nors kitoje vietoje ar pas kitą žmogų? Atsakymas padėtų paieškai, bet ieškosiu ir be jo.
    }
    .title = Kur kartais paliekamos siuntos
    .when = Kai siunta pažymėta kaip pristatyta, o klientas jos negavo.
    .wording-2 =
        { $register ->
           *[formal] Siuntos ieškau bet kuriuo atveju, tik pasakykite: kur arba kam kurjeriai šiuo adresu yra palikę siuntų anksčiau?
            [casual] Siuntos ieškau bet kuriuo atveju, tik pasakyk: kur arba kam kurjeriai šiuo adresu yra palikę siuntų anksčiau?
        }

ask-photo =
    { $register ->
       *[formal] Ar galėtumėte atsiųsti vieną nuotrauką, kaip viskas atrodo dabar? Pagal ją parinksiu, kuo prekę pakeisti, ir parodysiu ją vežėjui, o jei nufotografuoti nepavyktų, tiks ir aprašymas.
        [casual] Ar galėtum atsiųsti vieną nuotrauką, kaip viskas atrodo dabar? Pagal ją parinksiu, kuo prekę pakeisti, ir parodysiu ją vežėjui, o jei nufotografuoti nepavyktų, tiks ir aprašymas.
    }
    .title = Viena gautos prekės nuotrauka
    .when = Kai nuotrauka padėtų parinkti, kuo prekę pakeisti, arba parodyti ją vežėjui.
    .wording-2 =
        { $register ->
           *[formal] Kad išsiųstume tikrai tai, ko reikia, padėtų viena nuotrauka, nieko prieš tai netvarkant. O gal Jums lengviau keliais žodžiais aprašyti, kas atvyko?
            [casual] Kad išsiųstume tikrai tai, ko reikia, padėtų viena nuotrauka, nieko prieš tai netvarkant. O gal tau lengviau keliais žodžiais aprašyti, kas atvyko?
        }
    .chat =
        { $register ->
           *[formal] Ar galėtumėte atsiųsti vieną nuotrauką, kaip viskas atrodo dabar? Ji pravers parenkant, kuo prekę pakeisti, ir kalbant su vežėju. Jei nepavyktų, tiks ir aprašymas.
            [casual] Ar galėtum atsiųsti vieną nuotrauką, kaip viskas atrodo dabar? Ji pravers parenkant, kuo prekę pakeisti, ir kalbant su vežėju. Jei nepavyktų, tiks ir aprašymas.
        }

ask-which-charge =
    { $register ->
       *[formal] Dėl kurios banko išrašo eilutės klausiate? Užteks datos ir sumos – kortelės ar sąskaitos numerio nesiųskite.
        [casual] Dėl kurios banko išrašo eilutės klausi? Užteks datos ir sumos – kortelės ar sąskaitos numerio nesiųsk.
    }
    .title = Kuri banko išrašo eilutė
    .when = Kai klientas klausia dėl nuskaitytos sumos.
    .wording-2 =
        { $register ->
           *[formal] Kurią dieną ir kokia suma nuskaityta? Daugiau nieko nereikia – kortelės ir sąskaitos numeriai tegul lieka tik pas Jus.
            [casual] Kurią dieną ir kokia suma nuskaityta? Daugiau nieko nereikia – kortelės ir sąskaitos numeriai tegul lieka tik pas tave.
        }

ask-when-it-started =
    { $register ->
       *[formal] Kada tai pastebėjote pirmą kartą, ir ar taip būna visada, ar tik kartais?
        [casual] Kada tai pastebėjai pirmą kartą, ir ar taip būna visada, ar tik kartais?
    }
    .title = Kada tai prasidėjo
    .when = Kai ieškote gedimo pradžios.
    .wording-2 =
        { $register ->
           *[formal] Ar taip yra nuolat, ar praeina ir vėl grįžta? Kurią dieną pamatėte pirmą kartą?
            [casual] Ar taip yra nuolat, ar praeina ir vėl grįžta? Kurią dieną pamatei pirmą kartą?
        }

ask-already-tried =
    { $register ->
       *[formal] Ką jau išbandėte? Tada neprašysiu to paties daryti antrą kartą.
        [casual] Ką jau išbandei? Tada neprašysiu to paties daryti antrą kartą.
    }
    .title = Kas jau išbandyta
    .when = Prieš siūlant sprendimą, kad nieko nereikėtų kartoti.
    .wording-2 =
        { $register ->
           *[formal] Nenoriu gaišinti Jūsų laiko kartojimu, tad paklausiu: kokius būdus išmėginote ir kas tada įvyko?
            [casual] Nenoriu gaišinti tavo laiko kartojimu, tad paklausiu: kokius būdus išmėginai ir kas tada įvyko?
        }

ask-what-you-see = Kas matyti ekrane tą akimirką, kai viskas sustoja? Tiks tikslūs žodžiai, nuotrauka arba atsakymas „visiškai nieko“.
    .title = Kas matyti ekrane
    .when = Kai reikia sužinoti, ką klientas mato tą akimirką, kai viskas sustoja.
    .wording-2 =
        { $register ->
           *[formal] Ką matote ekrane, kai nebegalima tęsti? Perskaitykite pažodžiui arba atsiųskite nuotrauką, o jei ekranas tuščias, tai irgi atsakymas.
            [casual] Ką matai ekrane, kai nebegalima tęsti? Perskaityk pažodžiui arba atsiųsk nuotrauką, o jei ekranas tuščias, tai irgi atsakymas.
        }

ask-best-way-to-reach =
    { $register ->
       *[formal] Kaip Jums patogiau sulaukti mano žinios – telefonu, laišku ar čia, ir kuriuo paros metu?
        [casual] Kaip tau patogiau sulaukti mano žinios – telefonu, laišku ar čia, ir kuriuo paros metu?
    }
    .title = Kaip ir kada patogu susisiekti
    .when = Kai renkatės, kaip pranešti naujienas.
    .wording-2 =
        { $register ->
           *[formal] Kur ir kada norėtumėte gauti mano žinią, kad netrukdyčiau?
            [casual] Kur ir kada norėtum gauti mano žinią, kad netrukdyčiau?
        }

ask-last-promise =
    { $register ->
       *[formal] Užrašus perskaičiau, bet noriu žinoti ir iš Jūsų: ką Jums pažadėjome paskutinį kartą? Pagal tai ir pasitikrinsiu, ką padarėme.
        [casual] Užrašus perskaičiau, bet noriu žinoti ir iš tavęs: ką tau pažadėjome paskutinį kartą? Pagal tai ir pasitikrinsiu, ką padarėme.
    }
    .title = Kas buvo pažadėta paskutinį kartą
    .when = Kai klientas dėl to paties kreipiasi ne pirmą kartą.
    .wording-2 =
        { $register ->
           *[formal] Užrašuose matau, kas buvo daryta. O ką išgirdote per paskutinį pokalbį – ką žadėjome ir iki kada?
            [casual] Užrašuose matau, kas buvo daryta. O ką išgirdai per paskutinį pokalbį – ką žadėjome ir iki kada?
        }

ask-understood-right =
    { $register ->
       *[formal] Ar teisingai supratau, o gal ko nors trūksta? Jei kas nors ne taip, vadinasi, nesupratau aš, todėl pataisykite drąsiai.
        [casual] Ar teisingai supratau, o gal ko nors trūksta? Jei kas nors ne taip, vadinasi, nesupratau aš, todėl pataisyk drąsiai.
    }
    .title = Ar teisingai supratau
    .when = Kai ką tik savais žodžiais perpasakojote reikalą.
    .wording-2 = Ką iš to supratau netiksliai, o ko dar nepaminėjau?

ask-purpose =
    { $register ->
       *[formal] Ką su tuo norėtumėte padaryti? Gal tam yra ir kitas būdas.
        [casual] Ką su tuo norėtum padaryti? Gal tam yra ir kitas būdas.
    }
    .title = Kokio rezultato siekiama
    .when = Kai klientas prašo funkcijos ar išimties ir gali būti kitas būdas.
    .wording-2 =
        { $register ->
           *[formal] Man įdomu, koks rezultatas Jums svarbiausias, – gal jį įmanoma pasiekti ir kitaip?
            [casual] Man įdomu, koks rezultatas tau svarbiausias, – gal jį įmanoma pasiekti ir kitaip?
        }

ask-what-is-heaviest = Kas iš viso to dabar sunkiausia? Nuo to ir pradėsiu.
    .title = Kas dabar slegia labiausiai
    .when = Kai susikaupė daug reikalų ir neaišku, nuo ko pradėti.
    .wording-2 =
        { $register ->
           *[formal] Susikaupė daug. Kuris dalykas šiandien Jums svarbiausias, kad jo imčiausi pirmiausia?
            [casual] Susikaupė daug. Kuris dalykas šiandien tau svarbiausias, kad jo imčiausi pirmiausia?
        }

ask-what-would-help =
    { $register ->
       *[formal] Koks sprendimas, Jūsų nuomone, būtų geras? Atvirai pasakysiu, kas iš to yra mano galioje.
        [casual] Koks sprendimas, tavo nuomone, būtų geras? Atvirai pasakysiu, kas iš to yra mano galioje.
    }
    .title = Koks sprendimas būtų geras
    .when = Kai klientas nusivylė ar pyksta ir norite išgirsti jo pasiūlymą.
    .wording-2 =
        { $register ->
           *[formal] Kaip norėtumėte, kad tai baigtųsi? Ką galiu nuspręsti, nuspręsiu, o ko negaliu, iš karto pasakysiu.
            [casual] Kaip norėtum, kad tai baigtųsi? Ką galiu nuspręsti, nuspręsiu, o ko negaliu, iš karto pasakysiu.
        }

ask-own-words =
    { $register ->
       *[formal] Kas nutiko? Papasakokite savo žodžiais ir tokia tvarka, kokia Jums patogu.
        [casual] Kas nutiko? Papasakok savo žodžiais ir tokia tvarka, kokia tau patogu.
    }
    .title = Kas nutiko
    .when = Pokalbio pradžioje, kai norite išgirsti istoriją iš pradžių.
    .wording-2 = Nuo ko viskas prasidėjo ir kaip buvo toliau? Klausau.

ask-case-number =
    { $register ->
       *[formal] Ar turite užsakymo arba kreipinio numerį? Jis yra mūsų laiško temos eilutėje; jei jo nerandate, užteks vardo ir datos.
        [casual] Ar turi užsakymo arba kreipinio numerį? Jis yra mūsų laiško temos eilutėje; jei jo nerandi, užteks vardo ir datos.
    }
    .title = Užsakymo ar kreipinio numeris
    .when = Kai numeris padėtų greičiau rasti reikalą.
    .wording-2 =
        { $register ->
           *[formal] Jei žinosiu užsakymo ar kreipinio numerį, papildomų klausimų nereikės – ar galėtumėte pažiūrėti patvirtinimo laiške? Jei jo nėra po ranka, tiks vardas ir data.
            [casual] Jei žinosiu užsakymo ar kreipinio numerį, papildomų klausimų nereikės – ar galėtum pažiūrėti patvirtinimo laiške? Jei jo nėra po ranka, tiks vardas ir data.
        }
    .chat =
        { $register ->
           *[formal] Ar turite užsakymo arba kreipinio numerį? Jį rasite mūsų laiško temos eilutėje. Jei jo nėra po ranka, užteks vardo ir datos.
            [casual] Ar turi užsakymo arba kreipinio numerį? Jį rasi mūsų laiško temos eilutėje. Jei jo nėra po ranka, užteks vardo ir datos.
        }

ask-solved =
    { $register ->
       *[formal] Ar tai, dėl ko kreipėtės, dabar tikrai išspręsta, o gal dar kas nors liko?
        [casual] Ar tai, dėl ko kreipeisi, dabar tikrai išspręsta, o gal dar kas nors liko?
    }
    .title = Ar tai tikrai išspręsta
    .when = Pokalbio pabaigoje, kai klausiate apie konkretų reikalą.
    .wording-2 =
        { $register ->
           *[formal] Prieš atsisveikindami pasitikrinkime: ar viskas veikia taip, kaip norėjote, kai kreipėtės?
            [casual] Prieš atsisveikindami pasitikrinkime: ar viskas veikia taip, kaip norėjai, kai kreipeisi?
        }
