// Sentences with names in them, all invented. {per} a person in full, {last} the family name of the same person, {per2} {last2} another one,
// {org} an organisation, {acr} its letters, {org2}; {city} {country} {region}; {team}; {nat} a nationality (no name); {day} {month} {n};
// {thing} a thing with a capital (no name). A story takes a title, an opening and some of the others.

/** Titles. */
export const titles = `
{last} quits {org} over {city} deal
{country} to reopen talks with {country2}
{org} cuts jobs in {city}
{team} beat {team2} in extra time
Storm nears {city} as {region} braces
{per} dies at {n}
{nat} court frees {last}
Talks on {city} bridge break down
{city} mayor denies report
{org} shares fall after {country} ban
Police in {city} hold {n} after protest
{team} sign {per}
Six killed in {country} mine blast
{acr} warns {country} over debt
Why {city} waits for rain
UPDATE 2-{org} posts loss as sales fall
RESEARCH ALERT - {org} raised
SOCCER - {team} STUN {team2}
TENNIS - {per} REACHES {city} FINAL
`

/** Openings. */
export const openings = `
{CITY}, {country} (AP) — {per}, the head of {org}, said on {day} that talks with {country2} had failed.
{CITY} (Reuters) - {org} said on {day} it would cut {n} jobs in {city2} and move part of its work to {country}.
{CITY}, {month} {n} (AFP) - Thousands marched through {city} on {day} against plans of the {nat} government to close the port.
{per} resigned as {role} of {org} on {day}, a day after police searched its office in {city}.
The {nat} government has asked the {org} for help after floods cut off {city}.
{org} ({acr}) agreed to buy {org2} for {n} million crowns, the companies said on {day}.
{CITY} {YYYY}-08-{n}
A court in {city} sentenced {role} {per} to {n} years in prison on {day}.
{role} {per} flew to {city} on {day} to meet {nat} leaders and sign a trade pact with {country}.
{team} beat {team2} {n}-{n} on {day} to reach the semifinals in {city}.
Rescuers searched for survivors near {city} in {region} on {day} after a landslide buried {n} houses.
In {city}, where {per} was born, nobody wants to talk about the mine.
{nat} forces shelled villages near {city}, {country}, witnesses and the {org} said.
{per} scored twice as {team} came from behind against {team2} on {day}.
Shares of {org} rose {n} percent in {city} on {day} after it won an order from {org2}.
The {org} said on {day} that {country} had missed a payment for the second time.
{CITY}, {region} — When {per} opened the letter from the {org}, she thought it was a joke.
Voters in {country} go to the polls on {day} to choose between {per} and {per2}.
`

/** Other sentences. */
export const sentences = `
{last} said the decision was final.
“We will not leave {city},” {last} told reporters.
“It is a start,” said {per2}, a spokeswoman for the {org}.
{role} {per2} called the plan a mistake.
{per2}, {n}, a farmer from {city2}, said he had lost everything.
The {acr} has offices in {city2}, {city3} and {country}.
Neither {last} nor {last2} could be reached.
But {last} denied it.
According to {org2}, {n} people were treated at {city} hospital.
In {month}, {country} signed a deal with {country2} and the {org}.
The {nat} ambassador to {country}, {per2}, was not in the room.
He studied at {univ} and later worked for {org2} in {city2}.
She was born in {city2}, {region}, in {YYYY}.
The {thing} was signed in {city3} in {YYYY}.
Mr. {last2} declined to comment.
Mrs. {last} wept as the verdict was read.
Dr. {per2} of {univ} said the virus had spread to {country2}.
Analysts at {bank} expect a loss.
“They promised us water,” {last2} said. “We got {org}.”
Last {day}, {team} lost to {team2} in {city2}.
{per2} of {country} finished second, ahead of {nat} champion {per}.
Police spokesman {per2} said {n} people had been arrested in {city2}.
The ministry in {city} did not answer questions.
The {org} did not return calls seeking comment on {day}.
The river runs from {region} to the sea near {city2}.
Officials from {country} and {country2} will meet in {city3} next {day}.
He plays for {team}, but his heart is in {city2}.
{city}-based {org} employs {n} people.
{org} chief executive {per2} said demand in {country} was weak.
President {last} has not spoken since {day}.
A spokesman for President {per} said the visit to {country2} would go ahead.
The bombing in {city2} killed {n}, the {nat} army said.
Both sides agreed to meet again in {month}.
However, critics say the {thing} changed nothing.
The {univ} study followed {n} patients for ten years.
{acr} officials said {country} had until {month} to pay.
In a letter to {last}, the {org} asked for more time.
From {city} to {city2}, shops stayed shut.
On {day}, {last2} took a train to {city3}.
The party's leader, {per2}, wants to keep the {thing}.
Witnesses said the gunmen came from {country2}.
The {city} {paper} reported that {last} had sold his house.
{paper2} said on its website that {last2} would stand again.
{org2}, the parent of {org}, is listed in {city3}.
Senator {last2} of {region} voted against it.
Sen. {per2}, R-{region}, said he would wait.
Gov. {per2} declared an emergency in {n} counties.
The {party} won {n} seats, the {party2} {n}.
{party} leader {per2} said {last} should go.
Former {nat} prime minister {per2} backed the deal.
Southern {country} has seen little rain since {month}.
More than {n} refugees crossed from {country} into {country2}.
{team} coach {per2} praised his {nat} striker.
{last} hit a two-run homer for {team}.
{team} {n}, {team2} {n}
{per} ({country}) beat {per2} ({country2}) 6-{n} 7-5
1. {per} ({country}) {n}.4 seconds
2. {per2} ({country2}) {n}.9
{team} at {team2}
Halftime: {n}-1. Attendance: {n},000
Leading scorers: {last} {n}, {last2} {n}
It was the first visit by a {nat} minister since {YYYY}.
The film opened at the {city2} festival in {month}.
The {bridge} was closed to traffic.
Flights from {city} to {city3} were cancelled.
{per2} and her sister {given} fled to {country2}.
“{given} loved the sea,” her father said.
The {nat} Embassy in {city3} said it was checking the report.
The United Nations and the {org} have sent tents.
Residents of {city2} said the lake had turned red.
Its factory in {city2}, {country}, makes parts for {org2}.
Christmas is three weeks away, and nobody in {city} has been paid.
Internet service was down in much of {region}.
He read the Bible and Shakespeare in prison.
Nobody at {org} knew where the money was.
The Supreme Court will hear the case in {month}.
The case is {last} v. {org}.
Members of the {org} voted {n} to {n} for the strike.
Talks in {city3} between {org} and {org2} ended without a deal.
As {last} spoke, rain fell on {city}.
{country}, {country2} and {country3} voted against.
The {nat} team trained in {city2} on {day}.
For {org}, it was a quiet year.
Even so, {country} needs the gas.
The {region} town of {city2} has no doctor.
Miners in {region} went back to work.
A Boeing 737 of {airline} landed safely in {city2}.
{airline} said its flight from {city3} had {n} people on board.
{org} Chairman {per2} owns a house on {street}.
The museum on {street} will open in {month}.
Photographs by {per2}
{paper}: Mayor to step down
Thanks to {given}, the goat is back.
Asked about {country}, {last} smiled.
Prices rose in {country} but fell in {country2}, {bank} said in a note.
Both {last} and {last2} studied in {city3}.
Two {nat} soldiers and a {nat2} engineer were hurt.
The army took {city2} in {YYYY} and lost it in {month}.
`
