"""Given names common enough in the news to tell a person from a firm or a place."""

from __future__ import annotations

from functools import cache

_NAMES = """
Aaron Abdul Abdullah Abdulaziz Abigail Abraham Achim Ada Adam Adel Adele Adnan Adrian Adriana
Agnes Agnieszka Ahmad Ahmed Aidan Aiko Aisha Akira Alain Alan Alana Alastair Albert Alberto Alec
Alejandra Alejandro Aleksandar Aleksander Aleksandr Alex Alexander Alexandr Alexandra Alexandre
Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Alistair Allan Allen
Allison Alma Alvaro Álvaro Alyssa Amal Amanda Amber Amelia Amin Amina Amir Amit Amy Ana Anand
Anders Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Andrzej Andy Angel
Angela Angelica Angelina Angelo Angus Anita Ann Anna Annalena Anne Annette Annie Anthony Antje
Antoine Anton Antonia Antonio António Antony Anwar April Ariana Ariel Arjun Armando Arnaud Arnold
Arthur Arturo Arun Arvind Asha Ashley Ashok Astrid Audrey Ava Axel Ayesha Barack Barbara Barry
Bart Bashar Beatrice Beatriz Ben Benjamin Benoit Benoît Bernadette Bernard Bernardo Bernd Bernie
Beth Betty Beverley Bill Billy Björn Bob Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent
Brett Brian Bridget Britt Brooke Bruce Bryan Caitlin Caleb Calvin Cameron Camilla Candice Carl
Carla Carlo Carlos Carmen Carol Carole Carolina Caroline Carolyn Carrie Carsten Casey Catherine
Cathy Cecilia Cedric Cédric Celia Celine Cesar César Chad Chantal Charles Charlie Charlotte
Chelsea Cheryl Chiara Chloe Chris Christa Christian Christiane Christina Christine Christoph
Christophe Christopher Chuck Cindy Claire Clara Clare Clarence Claude Claudia Claudio Claus
Clement Clément Cliff Clive Colin Connor Conor Constance Cora Corinne Craig Cristian Cristiano
Cristina Curtis Cynthia Cyril Daisy Dale Damian Damien Dan Dana Daniel Daniela Daniele Daniella
Danielle Danny Daphne Dara Daria Dario Darren Dave David Davide Dawn Dean Debbie Deborah Debra
Declan Deepak Delia Demetrius Demis Denis Denise Dennis Derek Diana Diane Diego Dieter Dimitri
Dimitris Dina Dirk Dmitri Dmitry Dolores Dominic Dominik Dominique Don Donald Donna Dora Doreen
Doris Dorothy Doug Douglas Duncan Dustin Dylan Eamon Earl Eddie Edgar Edith Eduard Eduardo Edward
Edwin Eileen Elaine Eleanor Elena Eli Elias Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen
Elliot Elliott Elon Elsa Elvira Emanuel Emil Emilia Emilie Emilio Emily Emma Emmanuel Enrico
Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Esther Ethan Eugene Eva Evan Eve
Evelyn Fabian Fabio Fabrice Fatima Felipe Felix Ferdinand Fernanda Fernando Filip Fiona Flora
Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franco Francois François
Françoise Frank Franz Fred Frederic Frédéric Frederick Frederik Friedrich Fritz Gabriel Gabriela
Gabriele Gabrielle Gareth Garry Gary Gavin Gayle Gemma Gene Geoff Geoffrey Georg George Georges
Georgia Georgina Gerald Gerard Gérard Gerd Gerhard Gerry Gianluca Gianni Gideon Gilbert Gilles
Gillian Gina Giorgia Giorgio Giovanni Giulia Giuseppe Glen Glenda Glenn Gloria Gonzalo Gordon
Grace Graham Greg Gregg Gregor Gregory Greta Guido Guillaume Guillermo Gunter Gustav Gustavo Guy
Gwen Hakan Hamid Hamza Hank Hanna Hannah Hans Harald Harold Harriet Harris Harrison Harry Harvey
Hasan Hassan Heather Hector Héctor Heidi Heike Heinrich Heinz Helen Helena Helene Helga Helmut
Henri Henrik Henry Herbert Herman Hermann Hilary Hilda Hillary Hiroshi Holger Holly Howard Hubert
Hugh Hugo Humphrey Hussein Iain Ian Ibrahim Ida Ignacio Igor Ilse Ilya Imran Inga Inge Ingrid
Irene Irina Iris Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Ivo Jack Jackie Jacob Jacqueline
Jacques Jacob Jaime Jakub James Jamie Jan Jana Jane Janet Janice Janine Jared Jasmine Jason Javier
Jay Jean Jeanne Jeff Jeffrey Jennie Jennifer Jenny Jens Jensen Jeremy Jerome Jérôme Jerry Jesper
Jess Jesse Jessica Jesus Jesús Jill Jim Jimmy Joan Joana Joanna Joanne João Joao Joaquin Joaquín
Jochen Jodie Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jordi
Jorge Jörg José Jose Josef Joseph Josephine Josh Joshua Joy Joyce Juan Juanita Judith Judy Julia
Julian Juliana Julie Julien Juliet Juliette Julio Julius June Jürgen Jurgen Justin Justine Kai
Kaja Kamala Karel Karen Karim Karin Karina Karl Karsten Kasia Kate Katharina Katharine Katherine
Kathleen Kathryn Kathy Katie Katja Katrin Kay Keir Keith Kelly Ken Kenneth Kenny Kent Kevin Khaled
Kieran Kim Kimberly Kiran Kirsten Klara Klaus Knut Kofi Kristen Kristian Kristin Kristina Kurt
Kyle Lachlan Lana Lance Lara Larry Lars Laszlo László Laura Lauren Laurence Laurent Lawrence Lea
Leah Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leslie Lewis Liam Lidia Lili Lilian Lily Lina
Linda Lindsay Lisa Liz Lloyd Logan Lorenzo Loretta Lori Lorraine Lotte Louis Louise Luc Luca Lucas
Lucia Lucía Luciano Lucie Lucy Ludwig Luigi Luis Luís Luisa Luiz Lukas Łukasz Luke Luther Lydia
Lyndon Lynn Madeleine Magda Magdalena Maggie Magnus Mahmoud Maite Malcolm Malik Manfred Manuel
Manuela Marc Marcel Marcelo Marcia Marco Marcos Marcus Margaret Margarita Margot Maria María
Mariam Marian Mariana Marianne Marie Marilyn Marina Marine Mario Marion Marissa Marjorie Mark
Markus Marlene Marta Martha Martin Martín Martina Marvin Mary Masato Masayoshi Mathias Mathieu
Matilda Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Mauro Max Maxim Maxime
Maximilian Maya Megan Mehdi Mehmet Mel Melanie Melinda Melissa Mercedes Michael Michaela Michal
Michał Micheal Michel Michele Michelle Mick Miguel Mike Mikhail Milan Miles Milton Mina Mira
Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Moira Molly Mona Monica Monika Monique
Morgan Moritz Moses Muhammad Murray Mustafa Nabil Nadia Nadine Nancy Naomi Narendra Natalia
Natalie Natasha Nathalie Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicola Nicolas Nicole
Nigel Nikita Nikolai Nikolaus Nikos Nils Nina Noah Noam Noel Noor Nora Noreen Norman Norbert Novak
Octavia Olaf Oleg Olga Oliver Olivia Olivier Omar Oprah Orlando Oscar Oskar Otto Owen Pablo Paddy
Pamela Paola Paolo Pascal Patricia Patrice Patricio Patrick Patrik Paul Paula Pauline Paulo Pavel
Pedro Peggy Penelope Penny Per Percy Pete Peter Petr Petra Phil Philip Philipp Philippa Philippe
Phillip Phoebe Phyllis Pierre Piet Pieter Pilar Piotr Pradeep Prakash Pranav Priya Rachel Rafael
Rahul Raj Rajesh Ralf Ralph Ram Ramesh Ramon Ramona Ramón Randall Randy Raphael Raúl Raul Ravi Ray
Raymond Rebecca Reginald Reid Reinhard Rémi Remy Renata Renate René Rene Ricardo Riccardo Rich
Richard Rick Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Rohan Roland
Rolf Roman Romain Ron Ronald Ronan Ronnie Rory Rosa Rosalind Rosario Rose Rosemary Ross Rowan Roy
Ruben Rubén Rudolf Rudy Rui Rupert Russell Ruth Ryan Sabine Sabrina Sachin Sally Sam Samantha
Samir Samuel Sandra Sandro Sandy Sanjay Sara Sarah Sascha Saskia Sean Seán Sebastian Sébastien
Selma Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelly Sheryl
Shirley Sidney Siegfried Sigrid Silke Silvia Silvio Simon Simona Simone Siobhan Sofia Sofie Sonia
Sonja Sonya Sophia Sophie Spencer Stacey Stan Stanislav Stanley Stefan Stefania Stefano Steffen
Stella Stephan Stephane Stéphane Stephanie Stephen Steve Steven Stewart Stuart Sue Sultan Sunil
Sundar Suresh Susan Susana Susanna Susanne Susie Suzanne Sven Svetlana Sylvia Sylvie Tamara Tammy
Tanja Tanya Tara Tariq Tatiana Taylor Ted Teresa Terence Teresa Terri Terry Thea Theo Theodore
Theresa Thierry Thomas Thorsten Tiffany Tim Timo Timothy Tina Tobias Toby Todd Tom Tomas Tomás
Tomasz Tommy Tony Torsten Tracey Tracy Travis Trevor Tristan Troy Uwe Ulf Ulla Ulrich Ulrike
Ursula Vadim Valentina Valeria Valerie Vanessa Vera Vernon Veronica Veronika Victor Victoria Vijay
Vikram Viktor Viktoria Vincent Vincenzo Viola Violet Virginia Vivek Vivian Vivien Vladimir
Vladislav Volker Volodymyr Wade Wallace Walter Wanda Warren Wayne Wendy Werner Wesley Wilfried
Wilhelm Will William Willie Winston Wolfgang Xavier Yan Yann Yannick Yasmin Yoko Yoshua Yuki Yuri
Yusuf Yves Yvette Yvonne Zachary Zainab Zara Zoe
"""


@cache
def given_names() -> frozenset[str]:
    """About a thousand, as printed; split when first asked for."""
    return frozenset(_NAMES.split())
