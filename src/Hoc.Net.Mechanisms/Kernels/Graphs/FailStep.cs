namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Ends the run where the mask is set in a row in use.</summary>
internal sealed class FailStep : Step
{
    public required Node Mask { get; init; }

    /// <summary>Makes the exception, of the mechanism's name and the value.</summary>
    public required Func<string, double, Exception> Failure { get; init; }

    /// <summary>What the message tells, where it does.</summary>
    public required Node Value { get; init; }

    public override bool HasEffect => true;

    public override IEnumerable<Node> Inputs => [Mask, Value];
}
