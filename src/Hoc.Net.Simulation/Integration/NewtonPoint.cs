namespace Hoc.Net.Simulation.Integration;

/// <summary>Where a Newton matrix is made.</summary>
internal readonly ref struct NewtonPoint
{
    /// <summary>t, ms.</summary>
    public required double Time { get; init; }

    /// <summary>The step that is tried, ms.</summary>
    public required double Step { get; init; }

    /// <summary>γ, ms: the factor of the Jacobian.</summary>
    public required double Gamma { get; init; }

    /// <summary>γ by that of the last matrix.</summary>
    public required double GammaRatio { get; init; }

    /// <summary>γ by the step.</summary>
    public required double GammaByStep { get; init; }

    /// <summary>The number of steps so far.</summary>
    public required long StepCount { get; init; }

    /// <summary>The predicted state.</summary>
    public required Span<double> State { get; init; }

    /// <summary>The predicted derivative times the step.</summary>
    public required ReadOnlySpan<double> Slope { get; init; }

    /// <summary>f at the predicted state.</summary>
    public required ReadOnlySpan<double> Derivatives { get; init; }

    /// <summary>The weights of the error's norm.</summary>
    public required ReadOnlySpan<double> Weights { get; init; }
}
