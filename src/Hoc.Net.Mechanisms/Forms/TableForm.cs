using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// The table of a routine with one argument: while <paramref name="Switch"/> is not 0, a call interpolates linearly between Count + 1 points
/// and does not run the body; outside it takes the value at the end. It is made anew, by the body at each point, before a pass in
/// which one of the variables that it depends on has changed. NaN as argument gives NaN in all. As in NEURON, the points are From, From + d,
/// From + d + d and so on, d being (To - From) / Count, and the position of x among them is (1/d) · (x - From).
/// </summary>
/// <param name="Switch">The global usetable_suffix.</param>
/// <param name="Targets">What is tabulated: the variables that the body sets (whole arrays too), or the routine's result.</param>
/// <param name="Depends">What the table depends on besides the argument.</param>
/// <param name="From">The lowest argument; an expression of numbers and globals, evaluated when the table is made, as is To.</param>
/// <param name="To">The highest argument.</param>
/// <param name="Count">The number of intervals.</param>
internal sealed record TableForm(
    Variable Switch,
    ImmutableArray<Variable> Targets,
    ImmutableArray<Variable> Depends,
    FormExpression From,
    FormExpression To,
    int Count);
