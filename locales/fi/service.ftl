long-wait-in-queue =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] Hyvää päivää, { $customer }, pahoittelen
               *[no] Hyvää päivää, pahoittelen
            } { $minutes } minuutin odotusta. Nyt olen tässä teitä varten: kertokaa, mistä on kyse.
       *[casual]
            { GIVEN($customer) ->
                [yes] Hei { $customer }, pahoittelen
               *[no] Hei, pahoittelen
            } { $minutes } minuutin odotusta. Nyt olen tässä sinua varten: kerro, mistä on kyse.
    }
    .title = Heti jonotuksen jälkeen
    .wording-2 =
        { $register ->
            [formal]
                Ikävää, että jouduitte jonottamaan { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }. { GIVEN($customer) ->
                    [yes] Mennään suoraan asiaan, { $customer }: mitä on tapahtunut?
                   *[no] Mennään suoraan asiaan: mitä on tapahtunut?
                }
           *[casual]
                Ikävää, että jouduit jonottamaan { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }. { GIVEN($customer) ->
                    [yes] Mennään suoraan asiaan, { $customer }: mitä on tapahtunut?
                   *[no] Mennään suoraan asiaan: mitä on tapahtunut?
                }
        }
    .wording-3 =
        { $register ->
            [formal]
                Aikaanne kului jonossa { $minutes ->
                    [one] { $minutes } minuutti
                   *[other] { $minutes } minuuttia
                }, ja pahoittelen sitä. Nyt vuoro on teidän: mitä voin tehdä?
           *[casual]
                Aikaasi kului jonossa { $minutes ->
                    [one] { $minutes } minuutti
                   *[other] { $minutes } minuuttia
                }, ja pahoittelen sitä. Nyt vuoro on sinun: mitä voin tehdä?
        }
    .when = Ensimmäisiksi sanoiksi, kun asiakas on odottanut jonossa.

long-wait-late-answer =
    { $register ->
        [formal]
            Odotitte vastaustamme { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            }. Se on liikaa, ja vastuu on meidän. Pyydän sitä anteeksi. Tässä viestissä on nyt kunnon vastaus.
       *[casual]
            Odotit vastaustamme { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            }. Se on liikaa, ja vastuu on meidän. Pyydän sitä anteeksi. Tässä viestissä on nyt kunnon vastaus.
    }
    .title = Vastasimme liian myöhään
    .wording-2 =
        { $register ->
            [formal]
                Meiltä kului vastaamiseen { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                }, mikä on aivan liian kauan. Viive johtui meistä. Anteeksi siitä. Alla on nyt vastaus itse kysymykseenne.
           *[casual]
                Meiltä kului vastaamiseen { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                }, mikä on aivan liian kauan. Viive johtui meistä. Anteeksi siitä. Alla on nyt vastaus itse kysymykseesi.
        }
    .when = Myöhästyneen sähköpostivastauksen alkuun, kun vastaus on todella mukana.

long-wait-call-back =
    { $register ->
        [formal] Voitte odottaa tässä tai jättää soittamisen minulle: soitan viimeistään { $due }, ja paikkanne jonossa säilyy. Valitkaa, kumpi sopii teille paremmin.
       *[casual] Voit odottaa tässä tai jättää soittamisen minulle: soitan viimeistään { $due }, ja paikkasi jonossa säilyy. Valitse, kumpi sopii sinulle paremmin.
    }
    .title = Takaisinsoitto odotuksen sijaan
    .wording-2 =
        { $register ->
            [formal] Jos teillä on muutakin tekemistä kuin jonottaa, soitan teille takaisin { $due } mennessä ettekä menetä vuoroanne. Jos jäätte mieluummin odottamaan, sekin käy hyvin.
           *[casual] Jos sinulla on muutakin tekemistä kuin jonottaa, soitan sinulle takaisin { $due } mennessä etkä menetä vuoroasi. Jos jäät mieluummin odottamaan, sekin käy hyvin.
        }
    .when = Kun jono on pitkä ja voit itse soittaa takaisin.

repeat-contact-count =
    { $register ->
        [formal]
            Olette nyt ottanut yhteyttä samasta asiasta { $attempts ->
                [one] { $attempts } kerran
               *[other] { $attempts } kertaa
            }. Eniten siinä kuluttaa se, että kaikki on kerrottava aina uudelleen.
       *[casual]
            Olet nyt ottanut yhteyttä samasta asiasta { $attempts ->
                [one] { $attempts } kerran
               *[other] { $attempts } kertaa
            }. Eniten siinä kuluttaa se, että kaikki on kerrottava aina uudelleen.
    }
    .title = Monta yhteydenottoa samasta asiasta
    .wording-2 =
        { $register ->
            [formal]
                Yhden asian vuoksi { $attempts ->
                    [one] { $attempts } yhteydenotto
                   *[other] { $attempts } yhteydenottoa
                } on paljon, varsinkin kun olette joutunut joka kerta aloittamaan alusta.
           *[casual]
                Yhden asian vuoksi { $attempts ->
                    [one] { $attempts } yhteydenotto
                   *[other] { $attempts } yhteydenottoa
                } on paljon, varsinkin kun olet joutunut joka kerta aloittamaan alusta.
        }
    .when = Kun asiakas palaa samaan asiaan eikä sitä ole vieläkään ratkaistu.

repeat-contact-fix-did-not-hold =
    { $register ->
        [formal] Sanoimme asian olevan kunnossa, mutta ratkaisumme ei kestänyt. Se vei teiltä aikaa ja söi luottamusta, ja pyydän sitä anteeksi.
       *[casual] Sanoimme asian olevan kunnossa, mutta ratkaisumme ei kestänyt. Se vei sinulta aikaa ja söi luottamusta, ja pyydän sitä anteeksi.
    }
    .title = Ratkaisumme ei pitänyt
    .wording-2 =
        { $register ->
            [formal] Ilmoitimme asian ratkaistuksi liian aikaisin, ja te jouduitte palaamaan siihen. Anteeksi, että kulutimme aikaanne ja luottamustanne.
           *[casual] Ilmoitimme asian ratkaistuksi liian aikaisin, ja sinä jouduit palaamaan siihen. Anteeksi, että kulutimme aikaasi ja luottamustasi.
        }
    .when = Kun ratkaistuksi ilmoitettu ongelma on palannut.

repeat-contact-history-read =
    { $register ->
        [formal] Olen lukenut kaikki aiemmat viestinne ja merkintämme, joten alusta ei tarvitse aloittaa. Jatkan viimeisestä avoimesta kohdasta ja pysyn ainoana yhteyshenkilönänne.
       *[casual] Olen lukenut kaikki aiemmat viestisi ja merkintämme, joten alusta ei tarvitse aloittaa. Jatkan viimeisestä avoimesta kohdasta ja pysyn ainoana yhteyshenkilönäsi.
    }
    .title = Historia on luettu
    .wording-2 =
        { $register ->
            [formal] Teidän ei tarvitse kerrata mitään, sillä luin koko tähänastisen keskustelun. Tartun siihen, mikä jäi viimeksi auki, ja tästä lähtien hoidatte asiaa vain minun kanssani.
           *[casual] Sinun ei tarvitse kerrata mitään, sillä luin koko tähänastisen keskustelun. Tartun siihen, mikä jäi viimeksi auki, ja tästä lähtien hoidat asiaa vain minun kanssani.
        }
    .wording-3 =
        { $register ->
            [formal] Tunnen asianne vaiheet, sillä luin kaikki viestit ja merkinnät läpi. Jatketaan siitä, mikä on vielä auki. Tästä eteenpäin teille riittää yksi yhteyshenkilö: minä.
           *[casual] Tunnen asiasi vaiheet, sillä luin kaikki viestit ja merkinnät läpi. Jatketaan siitä, mikä on vielä auki. Tästä eteenpäin sinulle riittää yksi yhteyshenkilö: minä.
        }
    .when = Vain kun olet todella lukenut koko historian ja hoidat asian loppuun.

repeat-contact-find-cause =
    { $register ->
        [formal] Etsin tällä kertaa ensin syyn siihen, miksi tämä palaa, enkä tarjoa uutta pikakorjausta. Kerron teille { $due } mennessä, mitä löysin.
       *[casual] Etsin tällä kertaa ensin syyn siihen, miksi tämä palaa, enkä tarjoa uutta pikakorjausta. Kerron sinulle { $due } mennessä, mitä löysin.
    }
    .title = Etsin toistumisen syyn
    .wording-2 =
        { $register ->
            [formal] Ennen seuraavaa korjausta haluan ymmärtää, mikä saa tämän toistumaan. Saatte havaintoni viimeistään { $due }, olivat ne millaisia tahansa.
           *[casual] Ennen seuraavaa korjausta haluan ymmärtää, mikä saa tämän toistumaan. Saat havaintoni viimeistään { $due }, olivat ne millaisia tahansa.
        }
    .when = Kun sama vika palaa ja syy pitää selvittää ennen uutta korjausta.

misunderstanding-two-readings =
    { $register ->
        [formal] Saman lauseen voi lukea kahdella tavalla, ja ymmärrän, miten päädyitte omaan tulkintaanne. Kerron nyt, mitä sillä tarkoitettiin.
       *[casual] Saman lauseen voi lukea kahdella tavalla, ja ymmärrän, miten päädyit omaan tulkintaasi. Kerron nyt, mitä sillä tarkoitettiin.
    }
    .title = Kaksi tapaa lukea sama
    .wording-2 =
        { $register ->
            [formal] Luimme saman kohdan eri tavoin, ja kumpikin tulkinta on mahdollinen. Kerron ensin, mitä sillä tarkoitettiin, ja sitten verrataan sitä siihen, miten te sen luitte.
           *[casual] Luimme saman kohdan eri tavoin, ja kumpikin tulkinta on mahdollinen. Kerron ensin, mitä sillä tarkoitettiin, ja sitten verrataan sitä siihen, miten sinä sen luit.
        }
    .when = Kun asiakas ja me ymmärsimme saman lauseen eri tavoin.

misunderstanding-misread =
    { $register ->
        [formal] Luin viestinne väärin ja vastasin kysymykseen, jota ette esittänyt. Anteeksi siitä. Tässä vastaus siihen, mitä oikeasti kysyitte.
       *[casual] Luin viestisi väärin ja vastasin kysymykseen, jota et esittänyt. Anteeksi siitä. Tässä vastaus siihen, mitä oikeasti kysyit.
    }
    .title = Ymmärsin kysymyksen väärin
    .wording-2 =
        { $register ->
            [formal] Käsitin kysymyksenne väärin, ja siksi vastaukseni meni ohi. Anteeksi. Palataan saman tien siihen, mitä halusitte tietää.
           *[casual] Käsitin kysymyksesi väärin, ja siksi vastaukseni meni ohi. Anteeksi. Palataan saman tien siihen, mitä halusit tietää.
        }
    .when = Kun huomaat vastanneesi väärään kysymykseen.

our-mistake-apology =
    { $register ->
        [formal] Virhe oli meidän, ja siitä oli teille vaivaa, jota ei olisi pitänyt olla. Pyydän sitä anteeksi.
       *[casual] Virhe oli meidän, ja siitä oli sinulle vaivaa, jota ei olisi pitänyt olla. Pyydän sitä anteeksi.
    }
    .title = Anteeksipyyntö virheestä
    .wording-2 =
        { $register ->
            [formal] Teimme virheen, ja te jouduitte käyttämään siihen omaa aikaanne. Anteeksi.
           *[casual] Teimme virheen, ja sinä jouduit käyttämään siihen omaa aikaasi. Anteeksi.
        }
    .wording-3 =
        { $register ->
            [formal] Pyydän teiltä anteeksi. Aika, jonka käytitte tämän selvittämiseen, meni meidän virheemme korjaamiseen.
           *[casual] Pyydän sinulta anteeksi. Aika, jonka käytit tämän selvittämiseen, meni meidän virheemme korjaamiseen.
        }
    .chat =
        { $register ->
            [formal] Virhe oli meidän, ja teille tuli siitä turhaa vaivaa. Pyydän sitä anteeksi.
           *[casual] Virhe oli meidän, ja sinulle tuli siitä turhaa vaivaa. Pyydän sitä anteeksi.
        }
    .when = Kun virhe on meidän ja olet nimennyt sen tai nimeät sen seuraavaksi.

our-mistake-repair =
    { $register ->
        [formal] Korjaan asian itse, ja se on valmis { $due } mennessä. Teidän ei tarvitse tehdä mitään.
       *[casual] Korjaan asian itse, ja se on valmis { $due } mennessä. Sinun ei tarvitse tehdä mitään.
    }
    .title = Korjaan tämän itse
    .wording-2 =
        { $register ->
            [formal] Viimeistään { $due } asia on niin kuin sen kuuluukin olla. Teen korjauksen alusta loppuun itse, eikä teille jää siitä tehtävää.
           *[casual] Viimeistään { $due } asia on niin kuin sen kuuluukin olla. Teen korjauksen alusta loppuun itse, eikä sinulle jää siitä tehtävää.
        }
    .wording-3 =
        { $register ->
            [formal] Voitte jättää tämän minulle: teen korjauksen itse, ja se on valmis { $due } mennessä.
           *[casual] Voit jättää tämän minulle: teen korjauksen itse, ja se on valmis { $due } mennessä.
        }
    .when = Kun kerrot, miten ja milloin asia korjataan, ottamatta kantaa syyllisyyteen.

our-mistake-thanks-for-telling =
    { $register ->
        [formal] Kiitos, että huomautitte virheestämme. Nyt se on korjattu niin, ettei seuraava asiakas törmää siihen.
       *[casual] Kiitos, että huomautit virheestämme. Nyt se on korjattu niin, ettei seuraava asiakas törmää siihen.
    }
    .title = Kiitos virheestä kertomisesta
    .wording-2 =
        { $register ->
            [formal] Ilman viestiänne virheemme olisi jäänyt huomaamatta. Kiitos siitä: korjaus auttaa nyt myös niitä, jotka tulevat teidän jälkeenne.
           *[casual] Ilman viestiäsi virheemme olisi jäänyt huomaamatta. Kiitos siitä: korjaus auttaa nyt myös niitä, jotka tulevat sinun jälkeesi.
        }
    .when = Ratkaistun asian lopuksi, jos virhe on todella korjattu kaikilta.

complaint-about-service-listen =
    { $register ->
        [formal] Kiitos, että kuvasitte niin tarkasti, miten teitä kohdeltiin. Otan sen vastaan sellaisena kuin sen koitte, enkä tee päätelmiä, ennen kuin olen kuullut molempia osapuolia.
       *[casual] Kiitos, että kuvasit niin tarkasti, miten sinua kohdeltiin. Otan sen vastaan sellaisena kuin sen koit, enkä tee päätelmiä, ennen kuin olen kuullut molempia osapuolia.
    }
    .title = Kuuntelen, en puolustele
    .wording-2 =
        { $register ->
            [formal] En selitä kokemustanne pois. Kerroitte täsmällisesti, mitä keskustelussa tapahtui, ja kiitän siitä; kollegaani kuullaan erikseen, ennen kuin kukaan arvioi mitään.
           *[casual] En selitä kokemustasi pois. Kerroit täsmällisesti, mitä keskustelussa tapahtui, ja kiitän siitä; kollegaani kuullaan erikseen, ennen kuin kukaan arvioi mitään.
        }
    .when = Kun asiakas kertoo huonosta kohtelusta eikä kollegaa ole vielä kuultu.

complaint-about-service-tone =
    { $register ->
        [formal] Kävin keskustelun läpi: tapa, jolla puhuimme teille, ei ollut asiallinen. Pyydän sitä anteeksi koko tiimimme puolesta.
       *[casual] Kävin keskustelun läpi: tapa, jolla puhuimme sinulle, ei ollut asiallinen. Pyydän sitä anteeksi koko tiimimme puolesta.
    }
    .title = Sävymme ei ollut kunnossa
    .wording-2 =
        { $register ->
            [formal] Keskustelu on tarkistettu, ja olette oikeassa. Noin meidän ei pidä puhua kenellekään, ja pyydän tiimimme puolesta anteeksi sitä sävyä, jonka saitte kuulla.
           *[casual] Keskustelu on tarkistettu, ja olet oikeassa. Noin meidän ei pidä puhua kenellekään, ja pyydän tiimimme puolesta anteeksi sitä sävyä, jonka sait kuulla.
        }
    .when = Kun keskustelu on tarkistettu ja puhetapamme oli sopimaton.

complaint-about-service-team-lead =
    { $register ->
        [formal]
            Vien { GIVEN($ticket) ->
                [yes] valituksenne (asianumero { $ticket })
               *[no] valituksenne
            } sanasta sanaan tiimin esihenkilölle. Saatte minulta viimeistään { $due } viestin siitä, mihin se johti.
       *[casual]
            Vien { GIVEN($ticket) ->
                [yes] valituksesi (asianumero { $ticket })
               *[no] valituksesi
            } sanasta sanaan tiimin esihenkilölle. Saat minulta viimeistään { $due } viestin siitä, mihin se johti.
    }
    .title = Valitus menee esihenkilölle
    .wording-2 =
        { $register ->
            [formal]
                Tiimin esihenkilö saa lukea juuri sen, minkä itse kirjoititte, eikä minun tiivistelmääni. Kerron teille { $due } mennessä, mitä { GIVEN($ticket) ->
                    [yes] asiasta { $ticket }
                   *[no] asiasta
                } seurasi.
           *[casual]
                Tiimin esihenkilö saa lukea juuri sen, minkä itse kirjoitit, eikä minun tiivistelmääni. Kerron sinulle { $due } mennessä, mitä { GIVEN($ticket) ->
                    [yes] asiasta { $ticket }
                   *[no] asiasta
                } seurasi.
        }
    .when = Kun viet valituksen esihenkilölle ja palaat itse asiakkaalle.

request-refused-reason =
    { $register ->
        [formal] Toiveenne on järkevä, ja siksi kerron selvin sanoin todellisen syyn siihen, miksi emme voi toteuttaa sitä.
       *[casual] Toiveesi on järkevä, ja siksi kerron selvin sanoin todellisen syyn siihen, miksi emme voi toteuttaa sitä.
    }
    .title = Kieltävän vastauksen oikea syy
    .wording-2 =
        { $register ->
            [formal] Ymmärrän hyvin, miksi pyysitte tätä. Teille kuuluu oikea syy eikä kiertelyä, joten sanon sen suoraan.
           *[casual] Ymmärrän hyvin, miksi pyysit tätä. Sinulle kuuluu oikea syy eikä kiertelyä, joten sanon sen suoraan.
        }
    .when = Kun vaihtoehdot on jo kerrottu ja olet sanomassa syyn kieltoon.

request-refused-what-i-can-do =
    { $register ->
        [formal] Kerron ensin, mitä voin tehdä hyväksenne tänään. Ryhdyn siihen heti, kun se sopii teille.
       *[casual] Kerron ensin, mitä voin tehdä hyväksesi tänään. Ryhdyn siihen heti, kun se sopii sinulle.
    }
    .title = Mitä voin tehdä tänään
    .wording-2 =
        { $register ->
            [formal] Yhden asian pystyn järjestämään teille jo tänään, ja tarvitsen siihen vain suostumuksenne.
           *[casual] Yhden asian pystyn järjestämään sinulle jo tänään, ja tarvitsen siihen vain suostumuksesi.
        }
    .wording-3 =
        { $register ->
            [formal] Aloitetaan siitä, mikä onnistuu jo tänään. Sanokaa vain, että se käy, niin ryhdyn siihen saman tien.
           *[casual] Aloitetaan siitä, mikä onnistuu jo tänään. Sano vain, että se käy, niin ryhdyn siihen saman tien.
        }
    .when = Kieltävän vastauksen ensimmäiseksi lauseeksi; tarjous seuraa heti perässä.

request-refused-second-look =
    { $register ->
        [formal] Päätöksen voi arvioida myös joku, joka ei ollut tekemässä sitä. Vien hänelle asian ja perustelunne, ja saatte hänen vastauksensa viimeistään { $due }.
       *[casual] Päätöksen voi arvioida myös joku, joka ei ollut tekemässä sitä. Vien hänelle asian ja perustelusi, ja saat hänen vastauksensa viimeistään { $due }.
    }
    .title = Päätös uudelleen arvioitavaksi
    .wording-2 =
        { $register ->
            [formal] Voitte pyytää asiasta toisen arvion. Annan perustelunne kollegalle, joka katsoo asiaa puhtaalta pöydältä, ja hänen vastauksensa on teillä { $due } mennessä.
           *[casual] Voit pyytää asiasta toisen arvion. Annan perustelusi kollegalle, joka katsoo asiaa puhtaalta pöydältä, ja hänen vastauksensa on sinulla { $due } mennessä.
        }
    .when = Kun asiakas ei hyväksy päätöstä ja sen voi antaa toisen arvioitavaksi.

feature-request-purpose =
    { $register ->
        [formal] Tärkeintä ei taida olla itse toiminto vaan se, mitä haluatte saada sillä tehdyksi. Tieto siitä auttaa meitä enemmän kuin pelkkä toivelista.
       *[casual] Tärkeintä ei taida olla itse toiminto vaan se, mitä haluat saada sillä tehdyksi. Tieto siitä auttaa meitä enemmän kuin pelkkä toivelista.
    }
    .title = Mihin toimintoa tarvitaan
    .wording-2 =
        { $register ->
            [formal] Kirjaan toiveenne niin, että siitä näkyy, mitä yritätte saada aikaan, enkä vain toiminnon nimeä. Tekijät keksivät ratkaisun paremmin, kun he tuntevat tarpeen.
           *[casual] Kirjaan toiveesi niin, että siitä näkyy, mitä yrität saada aikaan, enkä vain toiminnon nimeä. Tekijät keksivät ratkaisun paremmin, kun he tuntevat tarpeen.
        }
    .when = Kun asiakas toivoo toimintoa; kerro perään omin sanoin, mihin hän sitä tarvitsee.

feature-request-passed-on =
    { $register ->
        [formal] Kiitos ehdotuksestanne. Se on nyt sanasta sanaan tuotteen kehittäjillä. En voi luvata, että se toteutuu, mutta kirjoitan teille { $date } ja kerron, missä mennään.
       *[casual] Kiitos ehdotuksestasi. Se on nyt sanasta sanaan tuotteen kehittäjillä. En voi luvata, että se toteutuu, mutta kirjoitan sinulle { $date } ja kerron, missä mennään.
    }
    .title = Toive on kehittäjillä
    .wording-2 =
        { $register ->
            [formal] Kehittäjät lukevat toiveenne sellaisena kuin sen kirjoititte. Kiitos vaivannäöstä. He päättävät, tuleeko siitä mitään, ja minä kerron tilanteen teille { $date }.
           *[casual] Kehittäjät lukevat toiveesi sellaisena kuin sen kirjoitit. Kiitos vaivannäöstä. He päättävät, tuleeko siitä mitään, ja minä kerron tilanteen sinulle { $date }.
        }
    .when = Kun toive on välitetty eteenpäin ja sovit itsellesi päivän palata asiaan.

feedback-thanks-critical =
    { $register ->
        [formal] Kiitos suorasta palautteestanne. Yksi huomionne auttaa meitä erityisen paljon, ja haluan nostaa sen esiin.
       *[casual] Kiitos suorasta palautteestasi. Yksi huomiosi auttaa meitä erityisen paljon, ja haluan nostaa sen esiin.
    }
    .title = Kiitos kritiikistä
    .wording-2 =
        { $register ->
            [formal] Kiitos, että kirjoititte kaunistelematta. Eniten opimme kohdasta, johon palaan seuraavaksi.
           *[casual] Kiitos, että kirjoitit kaunistelematta. Eniten opimme kohdasta, johon palaan seuraavaksi.
        }
    .when = Kun asiakas antaa kritiikkiä pyytämättä mitään; nimeä perään tärkein kohta.

feedback-taken-to-team =
    { $register ->
        [formal] Otan palautteenne puheeksi tiimipalaverissamme { $date }. Muutosta en voi luvata, mutta keskustelun voin.
       *[casual] Otan palautteesi puheeksi tiimipalaverissamme { $date }. Muutosta en voi luvata, mutta keskustelun voin.
    }
    .title = Vien palautteen tiimille
    .wording-2 =
        { $register ->
            [formal] Palautteenne on listalla, kun tiimimme kokoontuu { $date }. Esittelen sen itse, ja puhumme siitä teidän sanoillanne.
           *[casual] Palautteesi on listalla, kun tiimimme kokoontuu { $date }. Esittelen sen itse, ja puhumme siitä sinun sanoillasi.
        }
    .when = Kun viet palautteen tiimin keskusteltavaksi tiettynä päivänä.

praise-received =
    { $register ->
        [formal] Lämmin kiitos viestistänne! Erityisen hyvältä tuntui lukea, että avusta oli teille oikeasti hyötyä.
       *[casual] Lämmin kiitos viestistäsi! Erityisen hyvältä tuntui lukea, että avusta oli sinulle oikeasti hyötyä.
    }
    .title = Kiitoksen vastaanottaminen
    .wording-2 =
        { $register ->
            [formal] Viestinne ilahdutti kovasti. Parasta siinä oli, että kerroitte, mikä juuri teille oli tärkeää. Kiitos!
           *[casual] Viestisi ilahdutti kovasti. Parasta siinä oli, että kerroit, mikä juuri sinulle oli tärkeää. Kiitos!
        }
    .wording-3 =
        { $register ->
            [formal] Onpa mukava lukea tällaista! Parhaiten mieleeni jäi se, mitä kerroitte saamastanne avusta. Kiitos, että kirjoititte.
           *[casual] Onpa mukava lukea tällaista! Parhaiten mieleeni jäi se, mitä kerroit saamastasi avusta. Kiitos, että kirjoitit.
        }
    .when = Kun asiakas kiittää meitä.

praise-passed-on =
    { $register ->
        [formal] { $colleague } näkee viestinne vielä tänään. Pitkän päivän päätteeksi tekee hyvää kuulla, että omalla työllä oli merkitystä.
       *[casual] { $colleague } näkee viestisi vielä tänään. Pitkän päivän päätteeksi tekee hyvää kuulla, että omalla työllä oli merkitystä.
    }
    .title = Kiitos välitetään kollegalle
    .wording-2 =
        { $register ->
            [formal] Kiitoksenne menee tänään perille: kollegani { $colleague } saa lukea sen juuri niin kuin sen kirjoititte. Tällaiset sanat kantavat raskaankin työpäivän yli.
           *[casual] Kiitoksesi menee tänään perille: kollegani { $colleague } saa lukea sen juuri niin kuin sen kirjoitit. Tällaiset sanat kantavat raskaankin työpäivän yli.
        }
    .when = Kun kiitos on tarkoitettu tietylle kollegalle ja välität sen saman päivän aikana.
