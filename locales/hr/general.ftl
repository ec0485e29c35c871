# Opće izjave: otvaranje, slušanje, preuzimanje, javljanje, završetak.

first-contact-welcome =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] Dobar dan, { VOCATIVE($customer) }, na pravom ste mjestu.
               *[no] Dobar dan, na pravom ste mjestu.
            } Ispričajte mi o čemu je riječ, onako kako Vam je najlakše.
        [casual]
            { GIVEN($customer) ->
                [yes] Pozdrav, { VOCATIVE($customer) }, na pravom si mjestu.
               *[no] Pozdrav, na pravom si mjestu.
            } Ispričaj mi o čemu je riječ, onako kako ti je najlakše.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Drago mi je što ste se javili, { VOCATIVE($customer) }.
                   *[no] Drago mi je što ste se javili.
                } Počnite od kojeg god dijela želite, a ja slušam do kraja.
            [casual]
                { GIVEN($customer) ->
                    [yes] Drago mi je što se javljaš, { VOCATIVE($customer) }.
                   *[no] Drago mi je što se javljaš.
                } Počni od kojeg god dijela želiš, a ja slušam do kraja.
        }
    .title = Dobrodošlica pri prvom javljanju
    .when = Na početku razgovora uživo, kad nam se netko javlja prvi put.

first-contact-introduction =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] Dobar dan, { VOCATIVE($customer) }, ja sam { $agent }.
               *[no] Dobar dan, ja sam { $agent }.
            } Ovaj razgovor ostaje kod mene od prvog pitanja do kraja.
        [casual]
            { GIVEN($customer) ->
                [yes] Pozdrav, { VOCATIVE($customer) }, ja sam { $agent }.
               *[no] Pozdrav, ja sam { $agent }.
            } Ovaj razgovor ostaje kod mene od prvog pitanja do kraja.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] { VOCATIVE($customer) }, moje je ime { $agent }.
                   *[no] Moje je ime { $agent }.
                } Danas razgovarate samo sa mnom, sve dok ne završimo.
            [casual]
                { GIVEN($customer) ->
                    [yes] { VOCATIVE($customer) }, moje je ime { $agent }.
                   *[no] Moje je ime { $agent }.
                } Danas razgovaraš samo sa mnom, sve dok ne završimo.
        }
    .title = Agent se predstavlja
    .when = Na početku prvog chata ili poziva, uz svoje ime.

first-contact-any-question =
    { $register ->
       *[formal] Naše nazive ne morate znati unaprijed. Vaše je pitanje korisno jer iz njega odmah vidim odakle krenuti.
        [casual] Naše nazive ne moraš znati unaprijed. Tvoje je pitanje korisno jer iz njega odmah vidim odakle krenuti.
    }
    .wording-2 =
        { $register ->
           *[formal] Pitajte upravo onako kako Vam je palo na pamet. Prevesti to na naše nazive moj je posao, a Vaše pitanje vodi me ravno do onoga što Vam treba.
            [casual] Pitaj upravo onako kako ti je palo na pamet. Prevesti to na naše nazive moj je posao, a tvoje pitanje vodi me ravno do onoga što ti treba.
        }
    .title = Svako je pitanje dobrodošlo
    .when = Kad se novi korisnik ispričava što ne zna naše izraze ili pita nešto osnovno.

first-contact-how-it-goes =
    { $register ->
       *[formal] Ovako idemo dalje: prvo čitam sve što ste poslali, pitam samo ono što nedostaje, a do { $due } šaljem Vam odgovor.
        [casual] Ovako idemo dalje: prvo čitam sve što stoji u tvojoj poruci, pitam samo ono što nedostaje, a do { $due } šaljem ti odgovor.
    }
    .wording-2 =
        { $register ->
           *[formal] Sada je red na meni. Čitam Vašu poruku od početka do kraja i pitam samo ako mi nešto nedostaje. Do { $due } imate moj odgovor.
            [casual] Sada je red na meni. Čitam tvoju poruku od početka do kraja i pitam samo ako mi nešto nedostaje. Do { $due } imaš moj odgovor.
        }
    .title = Kako idemo dalje
    .when = Kad novom korisniku treba reći što slijedi i do kada.

greeting =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes]
                    { $customer-gender ->
                        [feminine] Poštovana { VOCATIVE($customer) },
                        [masculine] Poštovani { VOCATIVE($customer) },
                       *[unknown] Dobar dan, { VOCATIVE($customer) },
                    }
               *[no]
                    { $customer-gender ->
                        [feminine] Poštovana,
                        [masculine] Poštovani,
                       *[unknown] Poštovani,
                    }
            }
        [casual]
            { GIVEN($customer) ->
                [yes] Pozdrav, { VOCATIVE($customer) },
               *[no] Pozdrav,
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Dobar dan, { VOCATIVE($customer) },
                   *[no] Dobar dan,
                }
            [casual]
                { GIVEN($customer) ->
                    [yes]
                        { $customer-gender ->
                            [feminine] Draga { VOCATIVE($customer) },
                            [masculine] Dragi { VOCATIVE($customer) },
                           *[unknown] Bok, { VOCATIVE($customer) },
                        }
                   *[no] Bok,
                }
        }
    .title = Pozdravni redak
    .when = Prvi redak poruke; tekst ispod njega počinje malim slovom.

thanks-for-writing =
    { $register ->
       *[formal] Hvala što ste nam pisali. Vaša je poruka pročitana cijela, a odgovara Vam osoba, ne automat.
        [casual] Hvala ti na poruci. Pročitana je cijela, a odgovara ti osoba, ne automat.
    }
    .wording-2 =
        { $register ->
           *[formal] Hvala na poruci. Imam je pred sobom, pročitanu od prve do zadnje rečenice, i odgovaram upravo na ono što ste napisali.
            [casual] Hvala što pišeš. Tvoju poruku imam pred sobom, pročitanu od prve do zadnje rečenice, i odgovaram upravo na ono što u njoj stoji.
        }
    .title = Hvala na poruci
    .when = Kao prva rečenica odgovora, kad je poruka zaista pročitana cijela.

call-as-promised =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] Dobar dan, { VOCATIVE($customer) }, ovdje { $agent }.
               *[no] Dobar dan, ovdje { $agent }.
            } Zovem Vas kako smo dogovorili. Odgovara li Vam da sada razgovaramo?
        [casual]
            { GIVEN($customer) ->
                [yes] Bok, { VOCATIVE($customer) }, ovdje { $agent }.
               *[no] Bok, ovdje { $agent }.
            } Zovem te kako smo dogovorili. Odgovara li ti da sada razgovaramo?
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Ovdje { $agent }, { VOCATIVE($customer) }, ovo je naš dogovoreni poziv.
                   *[no] Ovdje { $agent }, ovo je naš dogovoreni poziv.
                } Imate li sada nekoliko mirnih minuta ili da nazovem u neko drugo vrijeme?
            [casual]
                { GIVEN($customer) ->
                    [yes] Ovdje { $agent }, { VOCATIVE($customer) }, ovo je naš dogovoreni poziv.
                   *[no] Ovdje { $agent }, ovo je naš dogovoreni poziv.
                } Imaš li sada nekoliko mirnih minuta ili da nazovem u neko drugo vrijeme?
        }
    .title = Dogovoreni povratni poziv
    .when = Kao prve riječi poziva koji smo obećali.

heard-summary =
    { $register ->
       *[formal] Reći ću Vam svojim riječima kako razumijem to što ste ispričali. Ispravite me gdje god griješim.
        [casual] Reći ću ti svojim riječima kako razumijem tvoju priču. Ispravi me gdje god griješim.
    }
    .wording-2 =
        { $register ->
           *[formal] Prije nego što išta predložim, želim provjeriti razumijemo li se. Ovo je slika koju imam, a Vi dodajte ili prekrižite što treba.
            [casual] Prije nego što išta predložim, želim provjeriti razumijemo li se. Ovo je slika koju imam, a ti dodaj ili prekriži što treba.
        }
    .wording-3 =
        { $register ->
           *[formal] Slijedi kratki sažetak Vaše poruke. Ako ga negdje iskrivljujem ili mi nešto bitno nedostaje, zaustavite me.
            [casual] Slijedi kratki sažetak tvoje poruke. Ako ga negdje iskrivljujem ili mi nešto bitno nedostaje, zaustavi me.
        }
    .title = Uvod u sažetak
    .when = Prije nego što svojim riječima ponoviš što je korisnik ispričao.

no-guessing =
    { $register ->
       *[formal] Ne želim nagađati što ovo znači za Vaš dan. Recite mi Vi, pa krećemo od toga.
        [casual] Ne želim nagađati što ovo znači za tvoj dan. Reci mi ti, pa krećemo od toga.
    }
    .wording-2 =
        { $register ->
           *[formal] Lako je pretpostaviti što netko želi, a još lakše promašiti. Zato radije pitam: što se kod Vas zbog ovoga promijenilo?
            [casual] Lako je pretpostaviti što netko želi, a još lakše promašiti. Zato radije pitam: što se kod tebe zbog ovoga promijenilo?
        }
    .title = Radije pitam nego nagađam
    .when = Kad primijetiš da si već zamišljaš što korisnik želi ili zašto.

i-own-this =
    { $register ->
       *[formal] Ovo preuzimam ja i ne puštam iz ruku dok ne bude riješeno. Dio posla možda će raditi kolege, ali pisat ću Vam ja.
        [casual] Ovo preuzimam ja i ne puštam iz ruku dok ne bude riješeno. Dio posla možda će raditi kolege, ali pisat ću ti ja.
    }
    .wording-2 =
        { $register ->
           *[formal] Od sada za ovo imate jednu osobu, mene. Slučaj ostaje na mojem stolu do rješenja, bez obzira na to tko sve na njemu radi, i ja Vam javljam što je novo.
            [casual] Od sada za ovo imaš jednu osobu, mene. Slučaj ostaje na mojem stolu do rješenja, bez obzira na to tko sve na njemu radi, i ja ti javljam što je novo.
        }
    .wording-3 =
        { $register ->
           *[formal] Ne morate pratiti tko kod nas što radi. Sve konce držim ja, i svaku obavijest dobivate od mene, sve dok ne bude gotovo.
            [casual] Ne moraš pratiti tko kod nas što radi. Sve konce držim ja, i svaku obavijest dobivaš od mene, sve dok ne bude gotovo.
        }
    .title = Preuzimam slučaj
    .when = Kad jedna osoba ostaje uz slučaj do kraja, bez obzira na uzrok.

choice-of-way =
    { $register ->
       *[formal] Dva su dobra rješenja i nama su oba jednako u redu. Čim odaberete, krećem, a do tada se slobodno predomislite.
        [casual] Dva su dobra rješenja i nama su oba jednako u redu. Čim odabereš, krećem, a do tada se slobodno predomisli.
    }
    .wording-2 =
        { $register ->
           *[formal] Izbor je Vaš, a ja stojim iza obiju mogućnosti. Dok mi ne javite koju želite, ništa nije zaključeno; kad javite, odmah počinjem.
            [casual] Izbor je tvoj, a ja stojim iza obiju mogućnosti. Dok mi ne javiš koju želiš, ništa nije zaključeno; kad javiš, odmah počinjem.
        }
    .title = Dva puta, izbor je korisnikov
    .when = Kad postoje dva jednako dobra rješenja i korisnik bira.

take-a-moment =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, želim ovo pročitati kako treba i za to uzimam
               *[no] Želim ovo pročitati kako treba i za to uzimam
            } { $minutes ->
                [one] { $minutes } minutu.
                [few] { $minutes } minute.
               *[other] { $minutes } minuta.
            } Zatim Vam se javljam s odgovorom.
        [casual]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, želim ovo pročitati kako treba i za to uzimam
               *[no] Želim ovo pročitati kako treba i za to uzimam
            } { $minutes ->
                [one] { $minutes } minutu.
                [few] { $minutes } minute.
               *[other] { $minutes } minuta.
            } Zatim ti se javljam s odgovorom.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Da Vam ne odgovorim napola, { VOCATIVE($customer) }, idem redom kroz sve što ste napisali.
                   *[no] Da Vam ne odgovorim napola, idem redom kroz sve što ste napisali.
                } Javljam se osobno za { $minutes ->
                    [one] { $minutes } minutu.
                    [few] { $minutes } minute.
                   *[other] { $minutes } minuta.
                }
            [casual]
                { GIVEN($customer) ->
                    [yes] Da ti ne odgovorim napola, { VOCATIVE($customer) }, idem redom kroz cijelu tvoju poruku.
                   *[no] Da ti ne odgovorim napola, idem redom kroz cijelu tvoju poruku.
                } Javljam se osobno za { $minutes ->
                    [one] { $minutes } minutu.
                    [few] { $minutes } minute.
                   *[other] { $minutes } minuta.
                }
        }
    .title = Nekoliko minuta za čitanje
    .when = Usred razgovora uživo, kad ti treba mir da sve pročitaš.

handover-to-colleague =
    { $register ->
       *[formal] Ovo danas ne mogu dovesti do kraja i želim Vam to otvoreno reći. Dalje preuzima { $colleague }, ima sve moje bilješke i do { $due } pisat će Vam, pa ništa ne morate ponavljati.
        [casual] Ovo danas ne mogu dovesti do kraja i želim ti to otvoreno reći. Dalje preuzima { $colleague }, ima sve moje bilješke i do { $due } pisat će ti, pa ništa ne moraš ponavljati.
    }
    .wording-2 =
        { $register ->
           *[formal] Dalje od ovoga danas ne mogu. Moje bilješke već ima { $colleague }, nastavlja na istome mjestu i do { $due } javlja Vam se bez pitanja na koja ste već odgovorili.
            [casual] Dalje od ovoga danas ne mogu. Moje bilješke već ima { $colleague }, nastavlja na istome mjestu i do { $due } javlja ti se, bez pitanja na koja odgovor već imamo.
        }
    .title = Nastavlja druga osoba iz tima
    .when = Kad ti završava smjena ili nemaš ovlasti, a slučaj ide dalje uz ime i rok.

follow-up-promise =
    { $register ->
       *[formal] Do { $due } ponovno Vam pišem, bilo do tada riješeno ili ne.
        [casual] Do { $due } ponovno ti pišem, bilo do tada riješeno ili ne.
    }
    .wording-2 =
        { $register ->
           *[formal] Ne morate me podsjećati. Do { $due } stiže Vam nova poruka od mene, pa makar u njoj pisalo da još nije gotovo.
            [casual] Ne moraš me podsjećati. Do { $due } stiže ti nova poruka od mene, pa makar u njoj pisalo da još nije gotovo.
        }
    .wording-3 =
        { $register ->
           *[formal] Zapisujem si rok: do { $due } javljam Vam dokle smo stigli, i ako rješenja još nema.
            [casual] Zapisujem si rok: do { $due } javljam ti dokle smo stigli, i ako rješenja još nema.
        }
    .title = Javljam se u dogovoreno vrijeme
    .when = Kad možeš obećati javljanje, ali ne i sam ishod.

still-working =
    { $register ->
       *[formal] Odgovora još nema, a posao ide dalje. Do { $due } šaljem Vam sljedeću poruku i ne morate pitati za nju.
        [casual] Odgovora još nema, a posao ide dalje. Do { $due } šaljem ti sljedeću poruku i ne moraš pitati za nju.
    }
    .wording-2 =
        { $register ->
           *[formal] Javljam se bez novosti, da ne biste morali nagađati: još tražimo odgovor. Nova poruka stiže Vam do { $due }, ma što do tada doznali.
            [casual] Javljam se bez novosti, da ne moraš nagađati: još tražimo odgovor. Nova poruka stiže ti do { $due }, ma što do tada doznali.
        }
    .title = Još nema odgovora
    .when = Kad nemaš novosti, a korisnik bi se uskoro mogao zapitati što se događa.

checking-in =
    { $register ->
       *[formal] Prošlo je nekoliko dana, pa me zanima drži li rješenje i u svakodnevnoj upotrebi. Ako ne drži, dovoljno je da napišete „ne” i ponovno otvaram slučaj.
        [casual] Prošlo je nekoliko dana, pa me zanima drži li rješenje i u svakodnevnoj upotrebi. Ako ne drži, dovoljno je da napišeš „ne” i ponovno otvaram slučaj.
    }
    .wording-2 =
        { $register ->
           *[formal] Kako sada radi? Javljam se jer se neke stvari pokažu tek nakon nekoliko dana. Na kratko „ne” nastavljam točno gdje smo stali.
            [casual] Kako sada radi? Javljam se jer se neke stvari pokažu tek nakon nekoliko dana. Na tvoje kratko „ne” nastavljam točno gdje smo stali.
        }
    .title = Provjera nakon rješenja
    .when = Nekoliko dana nakon rješenja, na vlastitu inicijativu.

close-recap =
    { $register ->
       *[formal] Prije nego što završimo, ponovit ću dogovor: što radim ja, što je na Vama (možda ništa) i do kada. Ispravite me ako ste nešto drukčije zapamtili.
        [casual] Prije nego što završimo, ponovit ću dogovor: što radim ja, što je na tebi (možda ništa) i do kada. Ispravi me ako nešto pamtiš drukčije.
    }
    .wording-2 =
        { $register ->
           *[formal] Slijedi naš dogovor u nekoliko redaka: moj dio, Vaš dio i rokovi. Ako se nešto ne slaže s Vašim bilješkama, recite pa ćemo odmah uskladiti.
            [casual] Slijedi naš dogovor u nekoliko redaka: moj dio, tvoj dio i rokovi. Ako se nešto ne slaže s tvojim bilješkama, reci pa ćemo odmah uskladiti.
        }
    .title = Sažetak dogovora
    .when = Pred kraj razgovora, prije nego što nabrojiš što je dogovoreno.

close-door-open =
    { $register ->
       *[formal]
            Vaš odgovor na ovu poruku stiže ravno { GIVEN($ticket) ->
                [yes] u isti slučaj, broj { $ticket },
               *[no] u isti slučaj,
            } zajedno sa svime što smo do sada napisali.
        [casual]
            Tvoj odgovor na ovu poruku stiže ravno { GIVEN($ticket) ->
                [yes] u isti slučaj, broj { $ticket },
               *[no] u isti slučaj,
            } zajedno sa svime što smo do sada napisali.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($ticket) ->
                    [yes] Cijela povijest slučaja { $ticket } ostaje sačuvana.
                   *[no] Cijela povijest ovog slučaja ostaje sačuvana.
                } Ako se nešto vrati, odgovorite ovdje i ne krećete ispočetka.
            [casual]
                { GIVEN($ticket) ->
                    [yes] Cijela povijest slučaja { $ticket } ostaje sačuvana.
                   *[no] Cijela povijest ovog slučaja ostaje sačuvana.
                } Ako se nešto vrati, odgovori ovdje i ne krećeš ispočetka.
        }
    .title = Povratak na isti slučaj
    .when = Kao zadnja rečenica riješenog slučaja.

sign-off =
    { $register ->
       *[formal]
            Srdačan pozdrav,
            { GIVEN($agent) ->
                [yes]
                    { $agent }
                    { -team }
               *[no] { -team }
            }
        [casual]
            Lijep pozdrav,
            { GIVEN($agent) ->
                [yes]
                    { $agent }
                    { -team }
               *[no] { -team }
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                S poštovanjem,
                { GIVEN($agent) ->
                    [yes]
                        { $agent }
                        { -team }
                   *[no] { -team }
                }
            [casual]
                Srdačno,
                { GIVEN($agent) ->
                    [yes]
                        { $agent }
                        { -team }
                   *[no] { -team }
                }
        }
    .title = Završni pozdrav
    .when = Na kraju svake poruke e-pošte.
