bereavement-condolence =
    { $register ->
        [formal] Lämmin osanottoni. Hoidan käytännön asiat meidän osaltamme, joten voitte jättää ne minulle.
       *[casual] Lämmin osanottoni. Hoidan käytännön asiat meidän osaltamme, joten voit jättää ne minulle.
    }
    .title = Osanotto ja käytännön apu
    .wording-2 =
        { $register ->
            [formal] Otan osaa. Käytännön puoli jää minulle, eikä teidän tarvitse nyt huolehtia siitä.
           *[casual] Otan osaa. Käytännön puoli jää minulle, eikä sinun tarvitse nyt huolehtia siitä.
        }
    .wording-3 =
        { $register ->
            [formal] Syvä osanottoni. Käytännön asioista teen puolestanne kaiken, minkä voin, ja kysyn vain sen, mikä on aivan välttämätöntä.
           *[casual] Syvä osanottoni. Käytännön asioista teen puolestasi kaiken, minkä voin, ja kysyn vain sen, mikä on aivan välttämätöntä.
        }
    .when = Kun asiakas kertoo jonkun kuolleen; jatka rauhallisesti ja lyhyesti.

hardship-thanks-for-telling =
    { $register ->
        [formal] Kiitos, että kerroitte tästä jo nyt, sillä vaihtoehtoja on näin enemmän. Teidän ei tarvitse selittää tai todistaa enempää kuin itse haluatte.
       *[casual] Kiitos, että kerroit tästä jo nyt, sillä vaihtoehtoja on näin enemmän. Sinun ei tarvitse selittää tai todistaa enempää kuin itse haluat.
    }
    .title = Kiitos, että kerroit ajoissa
    .wording-2 =
        { $register ->
            [formal] Kun tiedämme tilanteesta näin ajoissa, keinoja on useampia. Siksi oli hyvä, että otitte yhteyttä. Taustoista riittää se, minkä itse haluatte kertoa.
           *[casual] Kun tiedämme tilanteesta näin ajoissa, keinoja on useampia. Siksi oli hyvä, että otit yhteyttä. Taustoista riittää se, minkä itse haluat kertoa.
        }
    .when = Kun asiakas kertoo sairaudesta, työn menetyksestä tai muusta vaikeasta tilanteesta.

hardship-room-to-pay =
    { $register ->
        [formal] Saatte lisää maksuaikaa, tai voitte maksaa pienemmissä erissä. Kertokaa, mikä teille on mahdollista, niin sovimme siitä kirjallisesti, eikä väliin tule muistutuksia.
       *[casual] Saat lisää maksuaikaa, tai voit maksaa pienemmissä erissä. Kerro, mikä sinulle on mahdollista, niin sovimme siitä kirjallisesti, eikä väliin tule muistutuksia.
    }
    .title = Lisää aikaa tai pienemmät erät
    .wording-2 =
        { $register ->
            [formal] Mikä päivä tai mikä summa kerrallaan olisi teille mahdollinen? Kirjaan sen sopimukseksi, ja muistutukset pysyvät sen ajan poissa.
           *[casual] Mikä päivä tai mikä summa kerrallaan olisi sinulle mahdollinen? Kirjaan sen sopimukseksi, ja muistutukset pysyvät sen ajan poissa.
        }
    .when = Kun asiakas ei pysty maksamaan nyt.

bereavement-no-hurry =
    { $register ->
        [formal] Teidän ei tarvitse lähettää tai päättää mitään ennen { $date }. Siihen asti meiltä ei tule muistutuksia eikä veloituksia. Pidän siitä itse huolen.
       *[casual] Sinun ei tarvitse lähettää tai päättää mitään ennen { $date }. Siihen asti meiltä ei tule muistutuksia eikä veloituksia. Pidän siitä itse huolen.
    }
    .title = Millään ei ole kiire
    .wording-2 = Kaikki päätökset ja paperit voivat odottaa { $date } saakka. Huolehdin siitä, ettei meiltä lähde sitä ennen yhtään muistutusta tai veloitusta.
    .when = Kun haluat ottaa määräajat pois surevan asiakkaan harteilta.

angry-reason =
    { $register ->
        [formal] Olette kertonut, mikä teidät suututti, ja syy on selvä. Kuka tahansa olisi vihainen, jos jäisi tällaisen kanssa yksin.
       *[casual] Olet kertonut, mikä sinut suututti, ja syy on selvä. Kuka tahansa olisi vihainen, jos jäisi tällaisen kanssa yksin.
    }
    .title = Suuttumukselle on syy
    .wording-2 =
        { $register ->
            [formal] Se, mitä kuvaatte, on täysi syy suuttua. Kenenkään ei pitäisi joutua setvimään tällaista yksin.
           *[casual] Se, mitä kuvaat, on täysi syy suuttua. Kenenkään ei pitäisi joutua setvimään tällaista yksin.
        }
    .wording-3 =
        { $register ->
            [formal] Kerroitte selvästi, mistä suutuitte. Noin ei pitäisi käydä kenellekään, ja siitä saa olla vihainen.
           *[casual] Kerroit selvästi, mistä suutuit. Noin ei pitäisi käydä kenellekään, ja siitä saa olla vihainen.
        }
    .when = Kun vihainen asiakas on kertonut syyn; toista se omin sanoin.

angry-one-thing-now =
    { $register ->
        [formal] Moni asia on mennyt pieleen. Otan kiireisimmän ensin: se on hoidettu tai vastaus on teillä { $due } mennessä.
       *[casual] Moni asia on mennyt pieleen. Otan kiireisimmän ensin: se on hoidettu tai vastaus on sinulla { $due } mennessä.
    }
    .title = Yksi asia heti kuntoon
    .wording-2 =
        { $register ->
            [formal] Aloitan siitä, millä on eniten kiire. Viimeistään { $due } se on kunnossa tai kuulette minulta, missä mennään.
           *[casual] Aloitan siitä, millä on eniten kiire. Viimeistään { $due } se on kunnossa tai kuulet minulta, missä mennään.
        }
    .when = Kun suuttumuksesta pitää päästä yhteen konkreettiseen tekoon.

angry-short-break =
    { $register ->
        [formal] Ehdotan { $minutes } minuutin taukoa. Kokoan sillä aikaa tosiasiat ja palaan sitten itse tai soitan; jos haluatte mieluummin jatkaa heti, jatketaan.
       *[casual] Ehdotan { $minutes } minuutin taukoa. Kokoan sillä aikaa tosiasiat ja palaan sitten itse tai soitan; jos haluat mieluummin jatkaa heti, jatketaan.
    }
    .title = Lyhyt tauko
    .wording-2 =
        { $register ->
            [formal] Keskustelu kiertää nyt kehää, eikä se auta teitä. Sopiiko, että kokoan tosiasiat ja palaan tai soitan { $minutes } minuutin päästä? Voitte myös sanoa ei.
           *[casual] Keskustelu kiertää nyt kehää, eikä se auta sinua. Sopiiko, että kokoan tosiasiat ja palaan tai soitan { $minutes } minuutin päästä? Voit myös sanoa ei.
        }
    .when = Kun keskustelu polkee paikallaan ja molemmat alkavat väsyä.

angry-boundary = Haluan ratkaista tämän, ja pystyn siihen, kun puhumme asiasta ilman loukkauksia. Jatketaan siitä, mitä tapahtui.
    .title = Rauhallinen raja
    .wording-2 =
        { $register ->
            [formal] En pysty keskittymään asiaan, kun minua loukataan. Autan teitä mielelläni heti, kun palaamme siihen, mikä pitää korjata.
           *[casual] En pysty keskittymään asiaan, kun minua loukataan. Autan sinua mielelläni heti, kun palaamme siihen, mikä pitää korjata.
        }
    .when = Kun asiakas loukkaa sinua henkilökohtaisesti, ei vielä silloin, kun hän on vain vihainen.

anxious-one-by-one =
    { $register ->
        [formal] Kysymyksistänne ei ole mitään vaivaa. Epätietoisuus on usein raskaampaa kuin selvä vastaus, joten vastaan jokaiseen kohtaan vuorollaan.
       *[casual] Kysymyksistäsi ei ole mitään vaivaa. Epätietoisuus on usein raskaampaa kuin selvä vastaus, joten vastaan jokaiseen kohtaan vuorollaan.
    }
    .title = Vastaan kohta kohdalta
    .wording-2 =
        { $register ->
            [formal] Hyvä, että kysyitte kaiken kerralla. Vastaan joka kysymykseen siinä järjestyksessä kuin ne esititte, niin mikään ei jää arvailun varaan.
           *[casual] Hyvä, että kysyit kaiken kerralla. Vastaan joka kysymykseen siinä järjestyksessä kuin ne esitit, niin mikään ei jää arvailun varaan.
        }
    .when = Kun huolestunut asiakas kysyy monta asiaa yhtä aikaa.

anxious-stay-until-done =
    { $register ->
        [formal]
            { GIVEN($customer) ->
                [yes] Olen tässä, { $customer }, kunnes
               *[no] Olen tässä, kunnes
            } tämä on tehty ja näette itse, että kaikki toimii. Mitään kiirettä ei ole.
       *[casual]
            { GIVEN($customer) ->
                [yes] Olen tässä, { $customer }, kunnes
               *[no] Olen tässä, kunnes
            } tämä on tehty ja näet itse, että kaikki toimii. Mitään kiirettä ei ole.
    }
    .title = Pysyn mukana loppuun asti
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($customer) ->
                    [yes] { $customer }, ottakaa
                   *[no] Ottakaa
                } kaikki aika, jonka tarvitsette. En lähde mihinkään, ennen kuin olette omin silmin nähnyt, miten kävi.
           *[casual]
                { GIVEN($customer) ->
                    [yes] { $customer }, ota
                   *[no] Ota
                } kaikki aika, jonka tarvitset. En lähde mihinkään, ennen kuin olet omin silmin nähnyt, miten kävi.
        }
    .when = Chatissa tai puhelimessa, kun asiakas jännittää viimeistä vaihetta.

anxious-what-is-certain =
    { $register ->
        [formal] Kerron teille erikseen sen, mikä on varmaa, ja sen, mikä on vielä auki. Saatte myös tietää, kuka avointa kohtaa selvittää.
       *[casual] Kerron sinulle erikseen sen, mikä on varmaa, ja sen, mikä on vielä auki. Saat myös tietää, kuka avointa kohtaa selvittää.
    }
    .title = Varma ja avoin erikseen
    .wording-2 =
        { $register ->
            [formal] Annan teille mieluummin rehellisen tilannekuvan kuin lohduttavan arvauksen: ensin sen, minkä tiedämme, sitten sen, mitä vielä selvitetään ja kuka sen tekee.
           *[casual] Annan sinulle mieluummin rehellisen tilannekuvan kuin lohduttavan arvauksen: ensin sen, minkä tiedämme, sitten sen, mitä vielä selvitetään ja kuka sen tekee.
        }
    .wording-3 =
        { $register ->
            [formal] Jaan asian kahtia: siihen, mikä tiedetään varmasti, ja siihen, mitä vielä selvitetään. Kerron teille myös, kuka selvittää mitäkin.
           *[casual] Jaan asian kahtia: siihen, mikä tiedetään varmasti, ja siihen, mitä vielä selvitetään. Kerron sinulle myös, kuka selvittää mitäkin.
        }
    .when = Kun asiakas tarvitsee rauhoittelun sijasta selvän kuvan tilanteesta.

confused-unclear-text = Syy on meidän tekstissämme eikä lukijassa. Kerron nyt saman asian selvällä suomella.
    .title = Tekstimme on epäselvä
    .wording-2 =
        { $register ->
            [formal] Kirjoitimme tämän niin, ettei siitä saa selvää, joten teissä ei ole vikaa. Sanon sen teille nyt tavallisin sanoin.
           *[casual] Kirjoitimme tämän niin, ettei siitä saa selvää, joten sinussa ei ole vikaa. Sanon sen sinulle nyt tavallisin sanoin.
        }
    .wording-3 = Tekstiemme pitäisi aueta kerralla, mutta tämä ei aukea. Kerron, mitä se käytännössä tarkoittaa.
    .when = Kun kirjeemme, sivumme tai laskumme on jäänyt asiakkaalle hämäräksi.

confused-one-step-only =
    { $register ->
        [formal] Vaiheita on yhteensä { $steps }, mutta nyt tarvitsette niistä vain ensimmäisen. Katsotaan loput, kun se on tehty.
       *[casual] Vaiheita on yhteensä { $steps }, mutta nyt tarvitset niistä vain ensimmäisen. Katsotaan loput, kun se on tehty.
    }
    .title = Ensin vain yksi vaihe
    .wording-2 =
        { $register ->
            [formal]
                Voitte unohtaa hetkeksi koko listan, jossa on { $steps ->
                    [one] { $steps } kohta
                   *[other] { $steps } kohtaa
                }. Tehdään tämä yksi, ja palataan loppuihin, kun se on valmis.
           *[casual]
                Voit unohtaa hetkeksi koko listan, jossa on { $steps ->
                    [one] { $steps } kohta
                   *[other] { $steps } kohtaa
                }. Tehdään tämä yksi, ja palataan loppuihin, kun se on valmis.
        }
    .when = Kun ohjeiden määrä on saanut asiakkaan lannistumaan.

confused-ask-again =
    { $register ->
        [formal] Kysykää niin monta kertaa kuin tarvitsette. Selitän asian joka kerralla eri tavalla, kunnes se aukeaa.
       *[casual] Kysy niin monta kertaa kuin tarvitset. Selitän asian joka kerralla eri tavalla, kunnes se aukeaa.
    }
    .title = Saa kysyä uudelleen
    .wording-2 =
        { $register ->
            [formal] Jos selitykseni ei auennut, sanokaa se vain. Silloin on minun vuoroni keksiä parempi, ja niitä mahtuu tähän useampikin.
           *[casual] Jos selitykseni ei auennut, sano se vain. Silloin on minun vuoroni keksiä parempi, ja niitä mahtuu tähän useampikin.
        }
    .when = Kun asiakasta arveluttaa kysyä samaa vielä kerran.

disappointed-expectation =
    { $register ->
        [formal] Odotuksenne oli perusteltu, kun ajattelee, mitä olitte lukenut ja mitä teille oli kerrottu. Se, mitä saitte, jäi siitä jälkeen.
       *[casual] Odotuksesi oli perusteltu, kun ajattelee, mitä olit lukenut ja mitä sinulle oli kerrottu. Se, mitä sait, jäi siitä jälkeen.
    }
    .title = Odotukset olivat perusteltuja
    .wording-2 =
        { $register ->
            [formal] Ehditte iloita etukäteen jostain muusta kuin mitä lopulta saitte. Kun lukee saman kuin te, odottaa samaa.
           *[casual] Ehdit iloita etukäteen jostain muusta kuin mitä lopulta sait. Kun lukee saman kuin sinä, odottaa samaa.
        }
    .wording-3 =
        { $register ->
            [formal] Ette odottanut liikaa. Odotitte sitä, mitä teille oli kerrottu, ja saitte vähemmän.
           *[casual] Et odottanut liikaa. Odotit sitä, mitä sinulle oli kerrottu, ja sait vähemmän.
        }
    .when = Kun asiakas on pettynyt siihen, mitä sai; älä väittele sanamuodoista.

disappointed-promise-broken =
    { $register ->
        [formal] Annoimme teille lupauksen emmekä pitäneet sitä. Pyydän sitä anteeksi.
       *[casual] Annoimme sinulle lupauksen emmekä pitäneet sitä. Pyydän sitä anteeksi.
    }
    .title = Rikoimme lupauksemme
    .wording-2 =
        { $register ->
            [formal] Luotitte siihen, mitä lupasimme, emmekä me pitäneet sanaamme. Anteeksi.
           *[casual] Luotit siihen, mitä lupasimme, emmekä me pitäneet sanaamme. Anteeksi.
        }
    .when = Kun luvattu soitto, päivä tai hinta ei pitänyt.

disappointed-make-it-right =
    { $register ->
        [formal] Mikä teidän mielestänne korjaisi tämän? Kerron vielä samana päivänä, mitä siitä voin itse päättää.
       *[casual] Mikä sinun mielestäsi korjaisi tämän? Kerron vielä samana päivänä, mitä siitä voin itse päättää.
    }
    .title = Mikä korjaisi asian?
    .wording-2 =
        { $register ->
            [formal] En ehdota mitään, ennen kuin olen kuullut, mikä olisi teistä oikea ratkaisu. Saatte samana päivänä tietää, mihin valtuuteni riittävät.
           *[casual] En ehdota mitään, ennen kuin olen kuullut, mikä olisi sinusta oikea ratkaisu. Saat samana päivänä tietää, mihin valtuuteni riittävät.
        }
    .when = Ennen omaa ehdotustasi, kun asiakas on pettynyt tai vihainen.
