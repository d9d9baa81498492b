// The first steps of the lecture on the biophysics of a single neuron, through the library instead of HOC. The numbers are
// those of passive-membrane, membrane-resistance and current-injection among the HOC examples.
using Hoc.Net.Examples.PassiveMembrane;

Lecture.Give(Console.Out);
Lecture.Draw("passive.png");
