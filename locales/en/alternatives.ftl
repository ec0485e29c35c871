# Say this instead: the better line, the line to avoid and the reason.

instead-of-calm-down = What happened to you is reason enough to be angry. The first thing I’ll do is look at where it stands right now.
    .title = Instead of “Calm down”
    .avoid = Please calm down first, then we can talk about it.
    .why = It tells people that their feeling is wrong, and that makes the feeling grow.
    .when = When someone is angry: name what gave them reason to be, and don’t mention their tone.
    .wording-2 = Anyone would be angry after that. I’m opening your case now, and we’ll start with what needs an answer today.

instead-of-our-policy = I can give you the whole amount as credit today. Cash isn’t possible because we can’t sell the item again once it’s been opened.
    .title = Instead of “It’s our policy”
    .avoid = I’m sorry, that’s our policy.
    .why = It ends the conversation and shows that a rule matters more than the person asking.
    .when = When there’s a limit; put in your own offer and the true reason.
    .wording-2 = We’ll alter the curtains free of charge, so that they hang the way you wanted. We can’t take them back, because they were cut to your measurements and won’t fit anyone else’s window.

instead-of-as-i-said = Let me put that another way, because making it clear is my job.
    .title = Instead of “As I said”
    .avoid = As I already said in my last message, …
    .why = It scolds the customer for not having listened.
    .when = When you have to explain the same thing again: find other words, and don’t mention the first time.
    .wording-2 = I didn’t put that well enough yet, so here it is once more in different words:

instead-of-you-should-have = Let’s go from where things stand today. There’s still something we can do, and this is it:
    .title = Instead of “You should have”
    .avoid = You should have told us that earlier.
    .why = It hands out blame for something nobody can change any more.
    .when = When something can’t be changed any more: start from today, and say what can still be done.
    .wording-2 = The parcel left us this morning, so it’s with the carrier now. Shall I ask them to redirect it to the new address?

instead-of-unfortunately = You can have it in grey from tomorrow, or wait for the blue one. The blue one won’t be back before next month.
    .title = Instead of “Unfortunately”
    .avoid = Unfortunately, that item isn’t available at the moment.
    .why = It makes people brace for a no and stop reading before they get to what’s possible.
    .when = Whenever you’re about to begin with “unfortunately”; put in your own facts.
    .wording-2 = Thursday afternoon is free, and so is any time next week. The morning you asked for is already taken.

instead-of-no-problem = I’m glad I could help. It’ll stay set up like this, so you won’t have to ask for it again.
    .title = Instead of “No problem”
    .avoid = No problem.
    .why = As an answer to thanks it suggests that there might have been a problem, and it ends on a cold note.
    .when = When a customer thanks you: say you’re glad, and add what stays in place for them.
    .wording-2 = You’re very welcome. I’m glad it helps, and what we’ve arranged today stays in place.

instead-of-i-understand-how-you-feel = Twice you’ve kept an afternoon free, and twice nobody came. That’s two afternoons gone for nothing.
    .title = Instead of “I understand your feelings”
    .avoid = I completely understand how you feel.
    .why = It claims a feeling that belongs to the customer and sounds as if it were read from a script.
    .when = When you want to show understanding: name what happened and what it took.
    .wording-2 = You’ve sent us that document three times, and now there’s another letter asking for it. All that effort, and you’re still where you started.

instead-of-any-inconvenience = I’m sorry that you had to call us a second time about the same thing.
    .title = Instead of “any inconvenience”
    .avoid = We apologise for any inconvenience this may have caused.
    .why = It shows that nobody has found out what actually went wrong for this person.
    .when = When you want to apologise without admitting fault: name the one thing they had to go through.
    .wording-2 = You waited a whole morning for our answer, and I’m sorry about that.

instead-of-not-possible = Two things come close to what you’re looking for. Which of them would you rather have?
    .title = Instead of “That’s not possible”
    .avoid = I’m afraid that’s not possible.
    .why = It leaves people standing in front of a closed door.
    .when = When you can’t do exactly what was asked: offer what comes closest, and let them choose.
    .wording-2 = I can get you most of the way there, and how we do that is your choice:

instead-of-wait =
    { GIVEN($minutes) ->
        [yes]
            { $minutes ->
                [one] Could you give me { $minutes } minute?
               *[other] Could you give me { $minutes } minutes?
            } I’m looking at your last order, and I’ll come back to you with what I find.
       *[no] Could you give me a moment? I’m looking at your last order, and I’ll tell you if it takes longer.
    }
    .title = Instead of “Please wait”
    .avoid = Please wait.
    .why = Without a reason and a length, a minute of waiting feels like ten.
    .when = When you have to look something up: say what you’re looking at and how long you need.
    .wording-2 =
        { GIVEN($minutes) ->
            [yes]
                { $minutes ->
                    [one] I’d like to read the notes on your delivery before I answer, and that’ll take about { $minutes } minute.
                   *[other] I’d like to read the notes on your delivery before I answer, and that’ll take about { $minutes } minutes.
                } Is that all right with you?
           *[no] I’d like to read the notes on your delivery before I answer, and that’ll take a moment. Is that all right with you? If I need longer, I’ll say so.
        }

instead-of-you-are-wrong = On my side I see a different figure. Shall we compare the two and find out where they differ?
    .title = Instead of “That’s wrong”
    .avoid = No, that’s not correct.
    .why = It turns the case into a contest that the customer then has to win.
    .when = When your information and the customer’s don’t match: compare the two before anyone decides who’s right.
    .wording-2 = This is what I have in front of me; what does yours show? Then we can work out together which one to go by.

instead-of-we-are-busy = I’m sorry you’ve waited this long. I’m here for you now and won’t be doing anything else until we’re through.
    .title = Instead of “We’re very busy”
    .avoid = We’re receiving a very high number of enquiries at the moment.
    .why = It makes our workload the customer’s worry.
    .when = When someone has had to wait to get through to you: apologise once for the wait, and give no reasons.
    .wording-2 = You’ve got my full attention now, and I’m sorry you had to wait for it. Where would you like to start?

instead-of-not-my-department = I’ll find the colleague who can answer that and pass on the whole story myself. You’ll hear from me by { $due }.
    .title = Instead of “Not my department”
    .avoid = That’s not my department, you’d need to ask someone else.
    .why = It sends the customer off to start all over again, alone.
    .when = When someone else has the answer: ask them yourself, and stay the customer’s contact.
    .wording-2 = There’s a colleague who knows more about this than I do, and you won’t have to go looking for them. I’ll tell them everything you’ve told me and be in touch by { $due }.

instead-of-per-our-terms = Here’s what that means in your case: the contract runs until the end of March, and you can leave then or change to the smaller plan straight away.
    .title = Instead of “As per our terms”
    .avoid = As per our terms and conditions, section 4, …
    .why = It sounds like a courtroom and hints that the customer should have read the small print.
    .when = When terms decide the case: say what they mean here and what choice is left.
    .wording-2 = For you, it comes down to this: the price you pay now holds until June, and any time before then you can decide whether to stay or leave.

instead-of-did-you-try = What have you already tried? Then we’ll skip all of that and go on from there.
    .title = Instead of “Did you try restarting?”
    .avoid = Have you tried turning it off and on again?
    .why = It presumes that the customer wrote to us before doing anything at all.
    .when = When you’re about to suggest a first fix: ask what’s been tried already.
    .wording-2 = Talk me through what you’ve done so far, and I’ll only suggest things you haven’t tried yet.

instead-of-stacked-apology = We sent your invoice to the wrong address, and I’m sorry. I’ll correct the address and have a new one with you by { $due }.
    .title = Instead of a row of apologies
    .avoid = I’m so, so sorry, I really do apologise, I feel terrible about this.
    .why = A row of apologies is about our discomfort and changes nothing for the customer.
    .when = When the mistake was yours: name it once, apologise once, then say what you do.
    .wording-2 = The engineer didn’t come because we’d written down the wrong day, and I apologise for that. I’m arranging a new visit now, and by { $due } you’ll have times to choose from.

instead-of-but = You waited in all day for the delivery. The parcel is at the depot now, and I can have it brought to you tomorrow.
    .title = Instead of “I hear you, but”
    .avoid = I hear what you’re saying, but there’s nothing we can do about deliveries.
    .why = The “but” wipes out everything that stood before it.
    .when = When a fact has to follow the acknowledgement: end the first sentence with a full stop.
    .wording-2 = Three of us have asked you for the same photo, and you’ve had to send it every time. I have it in front of me now, and it’s all I need to order the new part.

instead-of-honestly = This model won’t be made again. You can keep the credit for another one, or I’ll pay it back to you today.
    .title = Instead of “To be honest”
    .avoid = To be honest with you, I don’t think that model is coming back.
    .why = It makes people wonder about everything that was said before it.
    .when = When the truth is awkward: state it plainly, then say what the customer can do about it.
    .wording-2 = Repairing it would cost more than buying a new one. I can send you both prices so that you can decide, or have it sent back to you as it is.

instead-of-someone-will-get-back = You’ll have an answer from me by { $due }. If I don’t know everything by then, I’ll tell you what I do know.
    .title = Instead of “Someone will contact you”
    .avoid = Someone will get back to you.
    .why = It has neither an owner nor a time, so the customer will have to chase it.
    .when = When the answer has to wait: say that it comes from you, and by when.
    .wording-2 = There’s no need to chase anyone. I’m dealing with this myself, and I’ll be in touch by { $due }, even if I only have part of the answer by then.

instead-of-i-do-not-know = That’s something I don’t know yet. I’m asking the people who built it, and by { $due } I’ll tell you what I’ve found out.
    .title = Instead of “I don’t know”
    .avoid = I don’t know, sorry.
    .why = It’s true, and it leaves the customer with nothing to hold on to.
    .when = When you don’t have the answer: say so, then say where you’ll get it and by when.
    .wording-2 = I could only guess at that, and you need something you can rely on. I’m asking our technicians now, and you’ll hear from me by { $due } with what they’ve told me.

instead-of-as-soon-as-possible = You’ll hear from me by { $due }, even if there’s no result yet.
    .title = Instead of “as soon as possible”
    .avoid = We’ll get back to you as soon as possible.
    .why = It can mean an hour or a month, so it reassures nobody.
    .when = Whenever you’re about to write “as soon as possible”: give one time, and make it one you can keep.
    .wording-2 = By { $due } I’ll write to you: with the result if there is one, and without it if there isn’t.

instead-of-you-have-to = With the return label on the parcel, we’ll know it’s yours and can send your refund. Would you like me to send you the label?
    .title = Instead of “You have to”
    .avoid = You have to print the label and bring the parcel to a collection point.
    .why = It sounds like an order.
    .when = When a step is up to the customer: say what they get from it and offer your help.
    .wording-2 = Once you’ve confirmed your e-mail address, you can get back into your account. I’m happy to stay with you until it works.

instead-of-the-system-will-not-let-me = The refund is something I can decide myself, and I’m approving it now. For the rest, I’ll ask our team lead today.
    .title = Instead of blaming the system
    .avoid = I’d love to, but the system won’t let me.
    .why = It says that nobody here is in charge.
    .when = When part of it is beyond what you may decide: settle the rest yourself, and say who you’ll ask.
    .wording-2 = I can move your appointment myself, and I’ve just done it. Dropping the fee is my manager’s decision, and I’ll ask about that today.

instead-of-you-misunderstood = We wrote that unclearly. What we meant is that the price stays the same for the whole year.
    .title = Instead of “You misunderstood”
    .avoid = You must have misunderstood our e-mail.
    .why = It blames the reader for the way we worded it.
    .when = When something you wrote was read another way: own the wording, and say plainly what was meant.
    .wording-2 = Our e-mail could be read two ways, and that’s down to us. Here’s what it should have said: the first month is free, and you pay from the second.

instead-of-it-is-on-the-website =
    { GIVEN($link) ->
        [yes] You can return it within 30 days, free of charge. If you’d like to look that up again later, it’s here: { $link }
       *[no] You can return it within 30 days, free of charge. If you’d like to have that in writing, I’ll send it to you.
    }
    .title = Instead of “It’s on our website”
    .avoid = You’ll find all that on our website.
    .why = It says that the question needn’t have been asked.
    .when = When the answer is also on a page: answer first, then offer the page.
    .wording-2 =
        { GIVEN($link) ->
            [yes] Yes, you can change the delivery day up to the evening before. Here’s the page as well, in case you need it again: { $link }
           *[no] Yes, you can change the delivery day up to the evening before. I can send you the page as well, in case you need it again.
        }

instead-of-nobody-else-complains = One report is enough for me to look into it. Which part exactly gave you trouble?
    .title = Instead of “Nobody else complains”
    .avoid = You’re the first person to complain about this.
    .why = It calls the customer either odd or untruthful.
    .when = When you’ve never heard of the problem before: take this one report seriously, and ask for the detail that helps most.
    .wording-2 = It happened to you, and that’s all I need to start looking for the cause. When did you first notice it?

instead-of-it-is-only = What do the extra three days change for you? If there’s something that can’t wait, that’s where I’ll start.
    .title = Instead of “It’s only …”
    .avoid = It’s only three days later than planned.
    .why = How much it matters is for the customer to say.
    .when = When a delay or a sum seems small to you: leave out “only”, and ask what it changes for them.
    .wording-2 = It’ll be Friday now instead of Tuesday. Is there something you need it for before then? If so, that’s what I’ll look at first.

instead-of-pity = That’s a lot to deal with at once. I’ll close the account for you today, so that’s one letter you won’t have to write.
    .title = Instead of “How awful for you”
    .avoid = Oh, you poor thing, how awful for you!
    .why = Pity looks on from outside and leaves people alone with what they have to do.
    .when = When someone has a lot to cope with: say little, and take one concrete thing off their hands.
    .wording-2 = You have a great deal to see to at the moment. You can take our invoices off that list: I’m stopping them today, and we won’t send any reminders.

instead-of-why-did-you = Can you take me through it step by step? What was on the screen just before it happened?
    .title = Instead of “Why did you …?”
    .avoid = Why did you click on that?
    .why = Even a kindly meant “why” sounds like an interrogation.
    .when = When you need to know how it happened: ask what they saw, not why they did it.
    .wording-2 = Let’s go back a step. What did you see first, and what came after that? I’m trying to find the point where it went wrong.

instead-of-blaming-the-carrier = You bought it from us, so I’ll do the talking with the carrier. By { $due } I’ll write to you with what they say.
    .title = Instead of “Ask the carrier”
    .avoid = That’s the carrier’s fault, you’d have to take it up with them.
    .why = It leaves the customer standing between two companies that point at each other.
    .when = When the parcel is with the carrier: do the talking yourself, and give a time.
    .wording-2 = Asking the carrier is my job, because you ordered from us and not from them. I’ll write to you by { $due } with what I’ve learned, even if it isn’t much.

instead-of-i-am-new-here = I want to give you the right answer, so I’m checking it with a colleague now. You stay with me the whole time.
    .title = Instead of “I’m new here”
    .avoid = Sorry, I’m new here.
    .why = It asks the customer to look after me.
    .when = When you’re not sure of the answer: say that you’re checking, and leave out how new you are.
    .wording-2 = A colleague is going over this with me, so that the answer you get is the right one. You won’t be passed on to anyone.

instead-of-contact-another-channel = I can take it from here, or I can have the right colleague get in touch with you, already knowing the story, in whatever way you like. Which would suit you better?
    .title = Instead of “You need to call”
    .avoid = You’ll need to call us about that, we can’t do it by e-mail.
    .why = It makes people start again somewhere else with what they’ve just told us.
    .when = When it can’t be finished where the customer asked: move the story, not the customer.
    .wording-2 = You’ve explained it once, and that’s enough. Shall we carry on here, or would you rather have a call or an e-mail from a colleague who’s read my notes?

instead-of-your-issue = I’m looking at the invoice that’s higher than last month’s, and I can see which line you mean.
    .title = Instead of “your issue”
    .avoid = Thanks for contacting us about your issue.
    .why = It turns what happened to someone into an item on a list, and sounds as if it were their fault.
    .when = Call it what it is: the late parcel, the page that won’t open, the visit nobody came to.
    .wording-2 = The page stays blank once you’ve logged in, and it’s been doing that since yesterday. I’m trying it on my side now.

instead-of-a-ticket-has-been-created = I’ve read your message, and it’s with me. You’ll have my answer by { $due }.
    .title = Instead of “A ticket was created”
    .avoid = A ticket has been created and will be processed.
    .why = There’s no person in that sentence, and so nobody who feels responsible.
    .when = When you confirm that a message has arrived: say that it’s with you, and when you’ll answer.
    .wording-2 = Your message is on my desk, and I’ve read all of it. The reply will come from me, by { $due }.

instead-of-i-will-try = I can promise you that the request goes out today. The decision is the bank’s, and I’ll tell you how it turned out either way.
    .title = Instead of “I’ll try, no promises”
    .avoid = I’ll try, but I can’t promise anything.
    .why = It’s neither a yes nor a no, so nobody can plan around it.
    .when = When someone else decides the outcome: promise your own part, and say that you’ll report back either way.
    .wording-2 = I’ll put your case to the workshop, with everything you’ve given me; that part is a promise. The decision is theirs, and whatever it is, you’ll hear it from me.

instead-of-mistakes-happen = We got this wrong, and I’m sorry. It’s being put right now.
    .title = Instead of “Mistakes happen”
    .avoid = Mistakes happen, we’re all only human.
    .why = It asks to be forgiven before anyone has taken responsibility.
    .when = When the mistake was yours and you may say so: own it before anything else.
    .wording-2 = You ordered the large and we packed the small. That’s our mistake, and I apologise; the right one is being packed now.

instead-of-thanks-for-your-patience = I’m sorry this took four days. Thank you for sending the photos; they’ve answered half of my questions.
    .title = Instead of “Thanks for your patience”
    .avoid = Thank you for your patience and understanding.
    .why = It thanks people for a feeling that they may not have had.
    .when = After a wait: regret the wait, or give thanks for something they really did.
    .wording-2 = Thank you for getting in touch again. Your message showed me where it had got stuck, and now it’s moving.

instead-of-anything-else = Does that cover what you needed? If part of it is still open, answer here and it comes straight to me.
    .title = Instead of “Anything else?”
    .avoid = Is there anything else I can help you with today?
    .why = It sounds like the end of a script, especially when the first thing is barely solved.
    .when = Before you close: ask about what they came for, and say how they can reach you.
    .wording-2 = You asked about the login and the invoice. Are both sorted now? If either of them isn’t, reply here and I’ll pick it up myself.

instead-of-at-least = That’s hard, and I won’t try to make it smaller. What can I take off your list today?
    .title = Instead of “At least”
    .avoid = At least it wasn’t anything worse.
    .why = It looks for a bright side that nobody asked for and makes the loss smaller.
    .when = When someone tells you about a loss or a let-down: let it be as bad as it is, and ask what would help.
    .wording-2 = Nothing I say will undo what’s happened. Would it help to deal with this now, or would you rather come back to it when it suits you?

instead-of-explain-again = From the notes I have this: the first visit was in March, the part was changed, and the noise came back after a week. Is that right, or is something missing?
    .title = Instead of “Please explain again”
    .avoid = Could you explain it to me again from the beginning?
    .why = It makes the customer pay for the notes we didn’t take or didn’t read.
    .when = When the case has a history: sum it up yourself and have it confirmed.
    .wording-2 = I’ve read all three of your messages. The parcel came on Monday, the lid was cracked, and you’ve been waiting for a new one ever since. Have I left anything out?

instead-of-it-is-easy = This step is easy to miss, so let’s take it at your pace. Tell me when you’ve got the first page in front of you.
    .title = Instead of “It’s easy”
    .avoid = It’s really easy, you just click on the link.
    .why = Whoever is stuck at something easy feels stupid, and “easy” is only our guess.
    .when = When someone is stuck: don’t call anything easy, and let them set the pace.
    .wording-2 = The button is hard to spot, so take your time looking for it. It’s at the bottom right, and I’m here until you’ve found it.

instead-of-guessing-who-you-are = How would you like me to address you? And is the account in your own name, or am I helping you with someone else’s?
    .title = Instead of guessing who it is
    .avoid = So is it your husband who holds the account?
    .why = A guess about a name or a voice hurts when it’s wrong and isn’t needed when it’s right.
    .when = When you’d have to guess a title, a name or a relationship: ask, or say “the account holder”.
    .wording-2 = I’ll speak of “the account holder” until you tell me otherwise. What name may I use for you?
