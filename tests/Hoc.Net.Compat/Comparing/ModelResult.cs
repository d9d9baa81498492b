namespace Hoc.Net.Compat.Comparing;

/// <summary>What comparing a model gave.</summary>
internal sealed record ModelResult
{
    /// <summary>The model's number.</summary>
    public required string Number { get; init; }

    /// <summary>In a word.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The first reason in a line; empty when all is the same.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether the model takes variable steps.</summary>
    public bool IsVariableStep { get; init; }

    /// <summary>How many lines of graphs were compared.</summary>
    public int Lines { get; init; }

    /// <summary>The largest difference of a line of a graph, over its range.</summary>
    public double LineDifference { get; init; }

    /// <summary>The largest difference of a voltage, over the range of all, but at least 100 mV.</summary>
    public double VoltageDifference { get; init; }

    /// <summary>What NEURON's variable steps have cost; null without any.</summary>
    public StepCounts? Steps { get; init; }

    /// <summary>What those of hoc have cost.</summary>
    public StepCounts? OurSteps { get; init; }

    /// <summary>The spikes in the lines.</summary>
    public SpikeComparison Spikes { get; init; }

    /// <summary>What the printed texts are to each other; null when they were not compared.</summary>
    public Outcome? Text { get; init; }

    /// <summary>NEURON's first line of text that differs.</summary>
    public string ReferenceText { get; init; } = "";

    /// <summary>The first line of text of hoc that differs.</summary>
    public string OurText { get; init; } = "";

    /// <summary>What hoc printed on standard error, its beginning.</summary>
    public string Errors { get; init; } = "";

    /// <summary>Time to compile the mechanisms for NEURON, s.</summary>
    public double CompileSeconds { get; init; }

    /// <summary>Time of NEURON's run, s.</summary>
    public double NeuronSeconds { get; init; }

    /// <summary>Time of the run of hoc, in which it compiles the mechanisms, s.</summary>
    public double HocSeconds { get; init; }

    /// <summary>The lines that differ most, in fewer points, for the report.</summary>
    public IReadOnlyList<TracePair> Pairs { get; init; } = [];
}
