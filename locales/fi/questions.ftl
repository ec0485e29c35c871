ask-needed-by =
    { $register ->
        [formal] Onko teillä jokin päivä, johon mennessä tämän pitäisi järjestyä? Sovitan ratkaisun siihen.
       *[casual] Onko sinulla jokin päivä, johon mennessä tämän pitäisi järjestyä? Sovitan ratkaisun siihen.
    }
    .title = Mihin päivään mennessä?
    .wording-2 =
        { $register ->
            [formal] Kertoisitteko päivän, johon asti tästä on teille vielä hyötyä? Etsin vaihtoehdot sen mukaan.
           *[casual] Kerrotko päivän, johon asti tästä on sinulle vielä hyötyä? Etsin vaihtoehdot sen mukaan.
        }
    .when = Kun ratkaisu riippuu siitä, milloin asiakas tarvitsee tuotetta tai käyntiä.

ask-delivery-spot =
    { $register ->
        [formal] Jätetäänkö osoitteeseenne tulevia lähetyksiä joskus tiettyyn paikkaan tai jollekulle? Etsin pakettia joka tapauksessa, mutta vastaus nopeuttaa etsintää.
       *[casual] Jätetäänkö osoitteeseesi tulevia lähetyksiä joskus tiettyyn paikkaan tai jollekulle? Etsin pakettia joka tapauksessa, mutta vastaus nopeuttaa etsintää.
    }
    .title = Mihin paketit joskus jätetään?
    .wording-2 =
        { $register ->
            [formal] Onko kuljettaja aiemmin jättänyt pakettejanne esimerkiksi aulaan tai jonkun muun haltuun? Tieto auttaa minua kysymään oikeasta paikasta, ja etsintä jatkuu joka tapauksessa.
           *[casual] Onko kuljettaja aiemmin jättänyt pakettejasi esimerkiksi aulaan tai jonkun muun haltuun? Tieto auttaa minua kysymään oikeasta paikasta, ja etsintä jatkuu joka tapauksessa.
        }
    .when = Kun paketti on merkitty toimitetuksi mutta puuttuu.

ask-photo =
    { $register ->
        [formal] Voisitteko ottaa tuotteesta kuvan juuri sellaisena kuin se nyt on? Kuvasta näen, mikä tuote lähetetään tilalle ja mitä kuljetusyhtiölle kerrotaan. Jos kuvaaminen ei onnistu, kuvailkaa omin sanoin.
       *[casual] Voitko ottaa tuotteesta kuvan juuri sellaisena kuin se nyt on? Kuvasta näen, mikä tuote lähetetään tilalle ja mitä kuljetusyhtiölle kerrotaan. Jos kuvaaminen ei onnistu, kuvaile omin sanoin.
    }
    .title = Pyydän yhden kuvan
    .wording-2 =
        { $register ->
            [formal] Saisinko teiltä yhden kuvan tuotteesta, ihan niin kuin se siinä on? Valitsen sen avulla oikean tuotteen tilalle; muutama sanakin riittää, jos kuva ei onnistu.
           *[casual] Saisinko yhden kuvan tuotteesta, ihan niin kuin se siinä on? Valitsen sen avulla oikean tuotteen tilalle; muutama sanakin riittää, jos kuva ei onnistu.
        }
    .chat =
        { $register ->
            [formal] Voisitteko lähettää yhden kuvan tuotteesta, ihan sellaisena kuin se nyt on? Sen avulla valitsen oikean tuotteen tilalle. Lyhyt kuvaus käy myös.
           *[casual] Voitko lähettää yhden kuvan tuotteesta, ihan sellaisena kuin se nyt on? Sen avulla valitsen oikean tuotteen tilalle. Lyhyt kuvaus käy myös.
        }
    .when = Kun kuva auttaa valitsemaan oikean tuotteen tilalle; kuva on apu, ei todiste.

ask-which-charge =
    { $register ->
        [formal] Mistä tiliotteen rivistä on kyse? Päivä ja summa riittävät; älkää lähettäkö kortin tai tilin numeroa.
       *[casual] Mistä tiliotteen rivistä on kyse? Päivä ja summa riittävät; älä lähetä kortin tai tilin numeroa.
    }
    .title = Mikä veloitus?
    .wording-2 =
        { $register ->
            [formal] Kerrotteko veloituksen päivän ja summan, niin löydän saman rivin? Kortti- ja tilinumerot pitäkää omana tietonanne.
           *[casual] Kerrotko veloituksen päivän ja summan, niin löydän saman rivin? Kortti- ja tilinumerot pidä omana tietonasi.
        }
    .when = Kun pitää löytää oikea rivi asiakkaan tiliotteelta.

ask-when-it-started =
    { $register ->
        [formal] Milloin huomasitte tämän ensimmäisen kerran? Onko vika siinä koko ajan vai vain välillä?
       *[casual] Milloin huomasit tämän ensimmäisen kerran? Onko vika siinä koko ajan vai vain välillä?
    }
    .title = Milloin se alkoi?
    .wording-2 =
        { $register ->
            [formal] Muistatteko suunnilleen päivän tai kellonajan, jolloin tämä alkoi? Minua auttaa myös tieto siitä, jatkuuko se yhtä mittaa vai vain ajoittain.
           *[casual] Muistatko suunnilleen päivän tai kellonajan, jolloin tämä alkoi? Minua auttaa myös tieto siitä, jatkuuko se yhtä mittaa vai vain ajoittain.
        }
    .when = Kun alkamisaika ja vian jatkuvuus auttavat löytämään syyn.

ask-already-tried =
    { $register ->
        [formal] Mitä olette jo ehtinyt kokeilla? Kysyn, jotta en pyydä teitä tekemään samoja asioita uudelleen.
       *[casual] Mitä olet jo ehtinyt kokeilla? Kysyn, jotta en pyydä sinua tekemään samoja asioita uudelleen.
    }
    .title = Mitä on jo kokeiltu?
    .wording-2 =
        { $register ->
            [formal] Kertoisitteko, mitä olette tähän mennessä tehnyt ja mitä silloin tapahtui? Aloitan siitä, mihin jäitte.
           *[casual] Kerrotko, mitä olet tähän mennessä tehnyt ja mitä silloin tapahtui? Aloitan siitä, mihin jäit.
        }
    .when = Ennen ensimmäistäkään ohjetta.

ask-what-you-see =
    { $register ->
        [formal] Mitä näette näytöllä siinä kohdassa, jossa eteneminen pysähtyy? Sanatarkka teksti tai kuva käy, ja ”en mitään” on yhtä hyvä vastaus.
       *[casual] Mitä näet näytöllä siinä kohdassa, jossa eteneminen pysähtyy? Sanatarkka teksti tai kuva käy, ja ”en mitään” on yhtä hyvä vastaus.
    }
    .title = Mitä näytöllä näkyy?
    .wording-2 =
        { $register ->
            [formal] Kun jäätte jumiin, mitä näytöllä lukee? Voitte kertoa sen sanasta sanaan tai lähettää kuvan, ja tyhjä näyttökin on tieto.
           *[casual] Kun jäät jumiin, mitä näytöllä lukee? Voit kertoa sen sanasta sanaan tai lähettää kuvan, ja tyhjä näyttökin on tieto.
        }
    .when = Kun haluat tietää, mihin eteneminen tarkalleen pysähtyy.

ask-best-way-to-reach =
    { $register ->
        [formal] Miten ja mihin aikaan päivästä haluatte, että olen yhteydessä?
       *[casual] Miten ja mihin aikaan päivästä haluat, että olen yhteydessä?
    }
    .title = Miten tavoitan parhaiten?
    .wording-2 =
        { $register ->
            [formal] Soitanko vai kirjoitanko, ja mikä kellonaika on teille paras?
           *[casual] Soitanko vai kirjoitanko, ja mikä kellonaika on sinulle paras?
        }
    .when = Kun aiot palata asiaan ja asiakas saa valita tavan ja ajan.

ask-last-promise =
    { $register ->
        [formal] Olen lukenut merkintämme. Mitä teille viimeksi kerrottiin tai luvattiin? Vertaan siihen, mitä olemme tehneet.
       *[casual] Olen lukenut merkintämme. Mitä sinulle viimeksi kerrottiin tai luvattiin? Vertaan siihen, mitä olemme tehneet.
    }
    .title = Mitä viimeksi luvattiin?
    .wording-2 =
        { $register ->
            [formal] Minkä lupauksen saitte meiltä viimeksi? Muistiinpanot tunnen jo, mutta teidän kertomastanne näen, pidimmekö sanamme.
           *[casual] Minkä lupauksen sait meiltä viimeksi? Muistiinpanot tunnen jo, mutta sinun kertomastasi näen, pidimmekö sanamme.
        }
    .when = Usean yhteydenoton jälkeen, kun olet lukenut muistiinpanot.

ask-understood-right = Ymmärsinkö asian oikein? Entä mitä minulta jäi pois?
    .title = Ymmärsinkö oikein?
    .wording-2 =
        { $register ->
            [formal] Osuiko tiivistelmäni oikeaan? Jos ei, kertokaa vain, minkä kohdan käsitin väärin.
           *[casual] Osuiko tiivistelmäni oikeaan? Jos ei, kerro vain, minkä kohdan käsitin väärin.
        }
    .when = Heti oman yhteenvetosi jälkeen.

ask-purpose =
    { $register ->
        [formal] Mitä haluaisitte saada tällä aikaan? Kysyn, koska samaan voi päästä toistakin reittiä.
       *[casual] Mitä haluaisit saada tällä aikaan? Kysyn, koska samaan voi päästä toistakin reittiä.
    }
    .title = Mihin tällä pyritään?
    .wording-2 =
        { $register ->
            [formal] Kertoisitteko tilanteesta, johon tarvitsette tätä? Ehkä löydämme siihen tavan, joka onnistuu jo nyt.
           *[casual] Kertoisitko tilanteesta, johon tarvitset tätä? Ehkä löydämme siihen tavan, joka onnistuu jo nyt.
        }
    .when = Kun asiakas pyytää toimintoa tai poikkeusta ja tavoite on vielä epäselvä.

ask-what-is-heaviest =
    { $register ->
        [formal] Tässä on monta asiaa yhtä aikaa. Mikä niistä painaa teitä juuri nyt eniten? Tartun siihen ensin.
       *[casual] Tässä on monta asiaa yhtä aikaa. Mikä niistä painaa sinua juuri nyt eniten? Tartun siihen ensin.
    }
    .title = Mikä painaa eniten?
    .wording-2 =
        { $register ->
            [formal] Minkä näistä haluatte saada ensimmäisenä kuntoon? Aloitan siitä ja palaan muihin sen jälkeen.
           *[casual] Minkä näistä haluat saada ensimmäisenä kuntoon? Aloitan siitä ja palaan muihin sen jälkeen.
        }
    .when = Kun asioita on kasautunut paljon ja tarvitaan järjestys.

ask-what-would-help =
    { $register ->
        [formal] Mikä olisi teistä hyvä ratkaisu? Sanon rehellisesti, mitä siitä pystyn itse toteuttamaan.
       *[casual] Mikä olisi sinusta hyvä ratkaisu? Sanon rehellisesti, mitä siitä pystyn itse toteuttamaan.
    }
    .title = Mikä olisi hyvä ratkaisu?
    .wording-2 =
        { $register ->
            [formal] Miten te korjaisitte tämän, jos saisitte päättää? Kerron sitten suoraan, mikä on minun vallassani ja mikä ei.
           *[casual] Miten sinä korjaisit tämän, jos saisit päättää? Kerron sitten suoraan, mikä on minun vallassani ja mikä ei.
        }
    .when = Kun haluat kuulla asiakkaan oman ehdotuksen ennen omaasi.

ask-own-words =
    { $register ->
        [formal] Mitä on tapahtunut? Kertokaa omin sanoin ja siinä järjestyksessä, joka teistä tuntuu luontevalta.
       *[casual] Mitä on tapahtunut? Kerro omin sanoin ja siinä järjestyksessä, joka sinusta tuntuu luontevalta.
    }
    .title = Mitä on tapahtunut?
    .wording-2 =
        { $register ->
            [formal] Mikä sai teidät ottamaan yhteyttä? Kertokaa vapaasti: numerot ja tunnukset ehditään katsoa myöhemmin.
           *[casual] Mikä sai sinut ottamaan yhteyttä? Kerro vapaasti: numerot ja tunnukset ehditään katsoa myöhemmin.
        }
    .when = Keskustelun alussa, ennen tarkentavia kysymyksiä.

ask-case-number =
    { $register ->
        [formal] Onko teillä tilaus- tai asianumero käsillä? Se näkyy vahvistusviestin yläreunassa ja säästää teidät lisäkysymyksiltä. Nimi ja päiväkin käyvät, jos numeroa ei löydy.
       *[casual] Onko sinulla tilaus- tai asianumero käsillä? Se näkyy vahvistusviestin yläreunassa ja säästää sinut lisäkysymyksiltä. Nimi ja päiväkin käyvät, jos numeroa ei löydy.
    }
    .title = Tilaus- tai asianumero
    .wording-2 =
        { $register ->
            [formal] Mikä on tilauksen tai asian numero? Löydätte sen vahvistusviestistä. Jos viesti on hukassa, kertokaa nimenne ja päivä, niin etsin numeron itse ja säästytte lisäkysymyksiltä.
           *[casual] Mikä on tilauksen tai asian numero? Löydät sen vahvistusviestistä. Jos viesti on hukassa, kerro nimesi ja päivä, niin etsin numeron itse ja säästyt lisäkysymyksiltä.
        }
    .chat =
        { $register ->
            [formal] Osaatteko sanoa tilaus- tai asianumeron? Se lukee vahvistusviestin yläreunassa, ja sillä säästytte lisäkysymyksiltä. Nimi ja päiväkin käyvät.
           *[casual] Osaatko sanoa tilaus- tai asianumeron? Se lukee vahvistusviestin yläreunassa, ja sillä säästyt lisäkysymyksiltä. Nimi ja päiväkin käyvät.
        }
    .when = Kun numero säästää asiakkaan lisäkysymyksiltä.

ask-solved =
    { $register ->
        [formal] Ratkesiko se, minkä vuoksi otitte yhteyttä, vai jäikö jokin kohta auki?
       *[casual] Ratkesiko se, minkä vuoksi otit yhteyttä, vai jäikö jokin kohta auki?
    }
    .title = Ratkesiko asia?
    .wording-2 =
        { $register ->
            [formal] Onko tämä nyt teistä kunnossa, vai jäikö jokin vielä hiertämään? En sulje asiaa ennen vastaustanne.
           *[casual] Onko tämä nyt sinusta kunnossa, vai jäikö jokin vielä hiertämään? En sulje asiaa ennen vastaustasi.
        }
    .when = Juuri ennen kuin suljet asian.
