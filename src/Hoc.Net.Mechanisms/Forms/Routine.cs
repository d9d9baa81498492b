using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// A FUNCTION or PROCEDURE of the mechanism. Its body reads and writes the variables of the row that calls it. It may call itself.
/// </summary>
internal sealed class Routine(string name)
{
    public string Name { get; } = name;

    /// <summary>Locals that hold the arguments.</summary>
    public ImmutableArray<Variable> Parameters { get; set; } = [];

    /// <summary>A local that holds the value, 0 at first; null for a procedure, whose call is worth 0.</summary>
    public Variable? Result { get; set; }

    public ImmutableArray<FormStatement> Body { get; set; } = [];

    /// <summary>How its values are tabulated; null when they are not.</summary>
    public TableForm? Table { get; set; }

    public override string ToString() => Name;
}
