-brand =
    { $case ->
       *[nominative] mūsų įmonė
        [genitive] mūsų įmonės
    }
-team = Klientų aptarnavimo komanda
