/**
 * Names that people are given in many places, and that are not also words, months, places or software: `Mark`, `April`, `Sydney`,
 * `Ruby` and `Travis` would accuse the wrong ones.
 */
const names = `
Aaron Abdul Abigail Abraham Adam Adriana Agnieszka Ahmed Aisha Akira Alan Albert Alejandro Aleksandr Aleksandra Alessandro
Alexander Alexandra Alexey Alfred Ali Alice Alina Alison Amanda Amelia Amina Amir Amit Amy Ana Anders Andre Andrea Andreas
Andrei Andrew Andrey Andrzej Angela Anil Anita Anja Anna Anne Annika Anthony Antoine Anton Antonio Aoife Arjun Arnold Arthur
Arun Astrid Ayşe Barbara Bartosz Beatrice Ben Benjamin Bernard Bernd Beth Bianca Birgit Björn Bob Brandon Brenda Brian Bruno
Caitlin Carlos Caroline Catherine Cecilia Charles Chloe Chris Christian Christina Christine Christopher Claire Clara Colin
Connor Cristina Damian Daniel Daniela Danielle Dave David Deborah Deepak Denise Dennis Derek Diana Diego Dieter Dimitri
Dmitri Dmitry Dominik Donald Donna Dorothy Doug Douglas Ed Eduardo Edward Eileen Elena Eleanor Elias Elisabeth Elizabeth
Emil Emily Emma Eric Erica Erik Ernesto Esther Ethan Eugene Eva Evan Evelyn Fabian Farah Fatima Fernando Fiona Frank Franz
Fred Frederik Gabriel Gabriela Gareth Gary Geoff George Gerald Gerard Giovanni Giulia Gordon Graham Greg Gregory Guillaume
Gustav Hannah Hans Harold Harry Hassan Heather Hector Heinz Helen Helena Henrik Henry Hiroshi Howard Hussein Ian Ibrahim Igor
Ingrid Irene Isaac Isabel Isabella Ivan Jacob Jakob Jakub Jamal James Jamie Jan Jane Janet Jason Javier Jean Jeff Jeffrey
Jennifer Jens Jeremy Jerome Jessica Jill Jim Joan Joanna Joe Johan Johanna Johannes John Jonas Jonathan Jorge José Joseph
Joshua Juan Judith Juliana Julian Jürgen Justin Kai Karen Karim Karin Karl Katarzyna Kate Katharina Katharine Katherine
Kathleen Kathryn Katie Keith Ken Kenji Kenneth Kevin Khaled Kim Kirsten Klaus Kofi Krzysztof Kumar Kurt Lars Laura Lauren
Laurent Layla Leila Leon Leonard Leonardo Leslie Liam Lena Linda Lisa Louis Louise Luca Lucas Lucia Luis Luke Łukasz Magdalena
Mahmoud Malcolm Manfred Manuel Manuela Marcel Marcin Marco Marcus Margaret Maria María Marie Marina Mario Marta Martha Martin
Martina Mary Mateusz Matt Matteo Matthew Matthias Maurice Megan Mehmet Mei Melissa Michael Michał Michelle Miguel Mikael
Mike Mikhail Mohamed Mohammed Monica Monika Muhammad Nadia Naomi Natalia Natalie Natasha Nathan Neha Neil Nicholas Nicola
Nicolas Nicole Niels Nigel Nikita Nikolai Nina Noah Norbert Olga Oleg Olivia Omar Otto Pablo Pamela Paolo Patricia Patrick
Paul Paula Pavel Pedro Peter Petra Philip Philipp Phillip Pierre Piotr Priya Rachel Rafael Rahul Raj Rajesh Ralph Ramón
Raphael Rashid Raúl Rebecca Renate René Ricardo Richard Rita Robert Roberto Roger Roland Roman Ronald Rosa Ruth Ryan Sabine
Salma Samantha Samir Samuel Sandra Sanjay Sara Sarah Sean Sebastian Sergei Sergey Sergio Shirley Siddharth Silvia Simon
Simone Sofia Sonia Sophia Sophie Stefan Stefanie Stephanie Stephen Steve Steven Stuart Sunita Suresh Susan Susanne Sven
Svetlana Takashi Tamara Tanja Tariq Tatiana Ted Teresa Theo Theresa Thomas Thorsten Tim Timothy Tina Tobias Tom Tomasz Tony
Tyler Ursula Uwe Valentina Vanessa Vera Veronica Vijay Viktor Vincent Vladimir Walter Wei Wendy Werner William Wolfgang
Xavier Yasmin Yuki Yusuf Yvonne Zainab Zoe Zofia`;

/** Capitalised as they are written. */
export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
