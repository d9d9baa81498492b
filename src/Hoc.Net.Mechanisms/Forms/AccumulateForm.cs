namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// Adds to something that rows share: a node's right-hand side or diagonal, an ion's current or its derivative. Rows of point
/// processes may lie on one node, so the sums are taken row by row in ascending order.
/// </summary>
internal sealed record AccumulateForm(Variable Target, FormExpression Value) : FormStatement;
