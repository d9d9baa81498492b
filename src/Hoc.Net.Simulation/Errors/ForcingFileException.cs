namespace Hoc.Net.Simulation;

/// <summary>SIM4083: a file of points that a mechanism names (force, stepforce) has no value to give.</summary>
public sealed class ForcingFileException : SimulationException
{
    internal ForcingFileException(string file, string mistake, string remedy)
        : base("SIM4083", $"The file '{file}' of a forcing function: {mistake}.", remedy) => File = file;

    /// <summary>The file as the mechanism names it.</summary>
    public string File { get; }
}
