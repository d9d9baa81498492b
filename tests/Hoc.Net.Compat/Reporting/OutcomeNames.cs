namespace Hoc.Net.Compat.Reporting;

/// <summary>Outcomes in words.</summary>
internal static class OutcomeNames
{
    /// <summary>The word of an outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Same => "same",
        Outcome.Close => "close",
        Outcome.Different => "different",
        Outcome.Fails => "fails",
        Outcome.NeuronFails => "NEURON fails",
        Outcome.NotDriven => "not driven",
        _ => "needs Python",
    };
}
