namespace Hoc.Net.Simulation.Recorders;

/// <summary>The kinds of recordings and playbacks, by the numbers that files of saved states have for them.</summary>
internal enum RecorderKind
{
    /// <summary>The times of crossings are recorded; files do not know it.</summary>
    Crossings = 0,

    /// <summary>Samples at given times.</summary>
    Times = 1,

    /// <summary>Samples at an interval.</summary>
    Interval = 2,

    /// <summary>A staircase is played.</summary>
    Staircase = 3,

    /// <summary>A polygon is played.</summary>
    Polygon = 4,

    /// <summary>The times of steps are recorded.</summary>
    Clock = 5,

    /// <summary>A variable is recorded at each step.</summary>
    Steps = 6,
}
