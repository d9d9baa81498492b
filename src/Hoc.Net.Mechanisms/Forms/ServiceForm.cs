using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// A call of something outside the row: a random number, an event, a line of text. Rows that call services are computed one after
/// another, in the order of instances.
/// </summary>
/// <param name="Name">The name in the source.</param>
/// <param name="Body">What is called.</param>
/// <param name="Arguments">Numbers.</param>
internal sealed record ServiceForm(string Name, Service Body, ImmutableArray<FormExpression> Arguments) : FormExpression
{
    /// <summary>What the service is bound to besides its arguments: the column of an object, the index of an ion, the format of printf; empty for none.</summary>
    public string Subject { get; init; } = "";
}
