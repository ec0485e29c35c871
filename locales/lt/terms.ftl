# Įmonė ir jos komanda. Komanda gali įrašyti savo pavadinimą kiekvienu linksniu.

-brand =
    { $case ->
       *[nominative] mūsų įmonė
        [genitive] mūsų įmonės
        [dative] mūsų įmonei
        [accusative] mūsų įmonę
        [instrumental] mūsų įmone
        [locative] mūsų įmonėje
        [vocative] mūsų įmone
    }

-team =
    { $case ->
       *[nominative] Klientų aptarnavimo komanda
        [genitive] Klientų aptarnavimo komandos
        [dative] Klientų aptarnavimo komandai
        [accusative] Klientų aptarnavimo komandą
        [instrumental] Klientų aptarnavimo komanda
        [locative] Klientų aptarnavimo komandoje
        [vocative] Klientų aptarnavimo komanda
    }
