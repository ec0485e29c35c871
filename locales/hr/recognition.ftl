# Pohvale kolegama: konkretno što je učinjeno i što je to promijenilo.

recognition-calm-with-an-angry-customer =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, pustili ste ljutitog korisnika da završi i mirno se vratili na činjenice.
               *[no] Pustili ste ljutitog korisnika da završi i mirno se vratili na činjenice.
            } U sljedećoj se poruci njegov ton promijenio.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, pustiti ljutitog korisnika da završi i mirno se vratiti na činjenice nije lako, a tebi je uspjelo.
               *[no] Pustiti ljutitog korisnika da završi i mirno se vratiti na činjenice nije lako, a tebi je uspjelo.
            } U sljedećoj se poruci njegov ton promijenio.
    }
    .wording-2 =
        { $register ->
           *[formal] U tom razgovoru niste odgovarali na povišeni glas, nego na ono što je iza njega. Na kraju ste se razumjeli, hvala Vam.
            [casual] Tvoj odgovor u tom razgovoru nije bio odgovor na povišeni glas, nego na ono što je iza njega. Na kraju ste se razumjeli, hvala ti.
        }
    .title = Mir uz ljutitog korisnika
    .when = Nakon što je netko mirno vodio razgovor s ljutitim korisnikom.

recognition-owned-the-mistake =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] Rečenica „to je naša pogreška” traži hrabrost, { VOCATIVE($agent) }, a Vi ste je rekli bez uvijanja i još isti dan sve ispravili.
               *[no] Rečenica „to je naša pogreška” traži hrabrost, a Vi ste je rekli bez uvijanja i još isti dan sve ispravili.
            } Korisnik je dobio odgovor u koji može vjerovati.
        [casual]
            { GIVEN($agent) ->
                [yes] Rečenica „to je naša pogreška” traži hrabrost, { VOCATIVE($agent) }, a kod tebe nije bilo uvijanja i još je isti dan sve bilo ispravljeno.
               *[no] Rečenica „to je naša pogreška” traži hrabrost, a kod tebe nije bilo uvijanja i još je isti dan sve bilo ispravljeno.
            } Korisnik je dobio odgovor u koji može vjerovati.
    }
    .wording-2 =
        { $register ->
           *[formal] Priznali ste pogrešku bez ijednog izgovora i popravili je isti dan. Za takav odgovor treba hrabrosti, a korisnik sada zna da nam može vjerovati.
            [casual] U tvojem je odgovoru pogreška priznata bez ijednog izgovora, a isti dan i popravljena. Za takav odgovor treba hrabrosti, a korisnik sada zna da nam može vjerovati.
        }
    .title = Priznata pogreška
    .when = Nakon što je netko priznao našu pogrešku i ispravio je isti dan.

recognition-listened-to-the-end =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] Jednim ste pitanjem, { VOCATIVE($agent) }, otkrili o čemu se u toj zbrci zapravo radi.
               *[no] Jednim ste pitanjem otkrili o čemu se u toj zbrci zapravo radi.
            } Svi u timu učimo čitajući taj razgovor.
        [casual]
            { GIVEN($agent) ->
                [yes] Jedno tvoje pitanje, { VOCATIVE($agent) }, otkrilo je o čemu se u toj zbrci zapravo radi.
               *[no] Jedno tvoje pitanje otkrilo je o čemu se u toj zbrci zapravo radi.
            } Svi u timu učimo čitajući taj razgovor.
    }
    .wording-2 =
        { $register ->
           *[formal] Čuli ste što stoji iza pitanja koje na prvi pogled nije imalo smisla. Taj razgovor pokazujemo i drugima, po njemu se vidi kako se sluša.
            [casual] Pitanje na prvi pogled nije imalo smisla, a tebi je uspjelo čuti što stoji iza njega. Taj razgovor pokazujemo i drugima, po njemu se vidi kako se sluša.
        }
    .title = Slušanje do kraja
    .when = Nakon što je netko jednim pitanjem pronašao što korisnika zapravo muči.

recognition-kept-the-promise =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, javili ste se u obećano vrijeme iako novosti nije bilo.
               *[no] Javili ste se u obećano vrijeme iako novosti nije bilo.
            } Korisnik nije morao tražiti nas, i to se računa.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, tvoja je poruka stigla u obećano vrijeme iako novosti nije bilo.
               *[no] Tvoja je poruka stigla u obećano vrijeme iako novosti nije bilo.
            } Korisnik nije morao tražiti nas, i to se računa.
    }
    .wording-2 =
        { $register ->
           *[formal] Obećano je bilo u tri i u tri ste se i javili, s rečenicom da još ne znate. Zbog toga korisnik nije morao provjeravati.
            [casual] Obećano je bilo u tri i u tri je tvoja poruka i stigla, s rečenicom da se još ne zna. Zbog toga korisnik nije morao provjeravati.
        }
    .title = Održano obećanje
    .when = Nakon što se netko javio u dogovoreno vrijeme i bez novosti.

recognition-kind-no =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] Rekli ste „ne” tako, { VOCATIVE($agent) }, da je korisnik na kraju zahvalio.
               *[no] Rekli ste „ne” tako da je korisnik na kraju zahvalio.
            } Prvo ono što je moguće, zatim pravi razlog i ništa skriveno: taj redoslijed posuđujem.
        [casual]
            { GIVEN($agent) ->
                [yes] Tvoje „ne”, { VOCATIVE($agent) }, bilo je takvo da je korisnik na kraju zahvalio.
               *[no] Tvoje „ne” bilo je takvo da je korisnik na kraju zahvalio.
            } Prvo ono što je moguće, zatim pravi razlog i ništa skriveno: taj redoslijed posuđujem.
    }
    .wording-2 =
        { $register ->
           *[formal] Razlog odbijanja kod Vas stoji u jednoj običnoj rečenici. Upotrijebit ću je u sljedećem takvom razgovoru, hvala.
            [casual] Razlog odbijanja kod tebe stoji u jednoj običnoj rečenici. Upotrijebit ću je u sljedećem takvom razgovoru, hvala.
        }
    .title = Ljubazno „ne”
    .when = Nakon odbijanja na kojem je korisnik zahvalio.

recognition-met-without-assumptions =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] Pitali ste, { VOCATIVE($agent) }, kako osoba želi da je oslovljavamo, umjesto da pogađate po imenu.
               *[no] Pitali ste kako osoba želi da je oslovljavamo, umjesto da pogađate po imenu.
            } Nakon toga nije morala ništa ispravljati.
        [casual]
            { GIVEN($agent) ->
                [yes] Umjesto pogađanja po imenu, { VOCATIVE($agent) }, tvoje je prvo pitanje bilo kako osoba želi da je oslovljavamo.
               *[no] Umjesto pogađanja po imenu, tvoje je prvo pitanje bilo kako osoba želi da je oslovljavamo.
            } Nakon toga nije morala ništa ispravljati.
    }
    .wording-2 =
        { $register ->
           *[formal] „Kako Vam je najlakše da to prođemo?” bilo je upravo pravo pitanje. Nikoga niste smjestili u ladicu, a osoba je sama rekla što joj treba.
            [casual] „Kako ti je najlakše da to prođemo?” bilo je upravo pravo pitanje. Nitko nije završio u ladici, a osoba je sama rekla što joj treba.
        }
    .title = Pitanje umjesto nagađanja
    .when = Nakon što je netko pitao umjesto da pretpostavlja.

recognition-looked-after-a-colleague =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, primijetili ste da netko u timu ima težak slučaj i preuzeli sljedeći.
               *[no] Primijetili ste da netko u timu ima težak slučaj i preuzeli sljedeći.
            } Briga jednih o drugima dio je ovog posla, i vidjeli smo je.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, netko je u timu imao težak slučaj, a sljedeći je već bio kod tebe.
               *[no] Netko je u timu imao težak slučaj, a sljedeći je već bio kod tebe.
            } Briga jednih o drugima dio je ovog posla, i vidjeli smo je.
    }
    .wording-2 =
        { $register ->
           *[formal] Zahvaljujući Vama netko iz tima dobio je stanku kad je trebala. Takve se stvari ne vide u izvještaju, ali ih vidimo mi.
            [casual] Zahvaljujući tebi netko iz tima dobio je stanku kad je trebala. Takve se stvari ne vide u izvještaju, ali ih vidimo mi.
        }
    .title = Briga za kolege
    .when = Nakon što je netko preuzeo slučaj ili osigurao stanku kolegi.
