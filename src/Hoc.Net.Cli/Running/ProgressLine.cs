using System.Diagnostics;
using System.Globalization;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Running;

/// <summary>
/// The line at a terminal that tells how far a long run is: the time, what is left, spikes. It is rewritten in place, and taken away before anything else is
/// printed. A run of less than <see cref="Patience"/> shows none, nor does one that prints into the row itself (dots, say).
/// </summary>
internal sealed class ProgressLine(TextWriter terminal, Func<TimeSpan> clock)
{
    /// <summary>How often it is renewed.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    /// <summary>How long a run must last to be told of.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private double _firstTime = double.PositiveInfinity; // ms, of the run
    private double _lastTime; // ms
    private TimeSpan _firstSeen;
    private TimeSpan _lastSeen;
    private int _shown; // characters on the terminal

    /// <summary>For the terminal of the process.</summary>
    public ProgressLine(TextWriter terminal)
        : this(terminal, static () => Stopwatch.GetElapsedTime(0))
    {
        Width = static () => Console.WindowWidth;
    }

    /// <summary>What the script has printed into the row.</summary>
    public PrintedRow Row { get; } = new();

    /// <summary>The columns of the terminal; a longer line could not be taken away.</summary>
    public Func<int> Width { get; init; } = static () => 80;

    /// <summary>Shows how far the run is. When the time has gone back, or nothing ran for a while, it is another run.</summary>
    public void Report(HocProgress progress)
    {
        TimeSpan now = clock();
        if (progress.Time < _lastTime || double.IsPositiveInfinity(_firstTime) || now - _lastSeen > 4 * Interval)
        {
            (_firstTime, _firstSeen) = (progress.Time, now);
        }

        (_lastTime, _lastSeen) = (progress.Time, now);
        if (now - _firstSeen < Patience || !Row.IsEmpty) return;
        string text = Text(progress, now - _firstSeen);
        text = text[..Math.Min(text.Length, Math.Max(Width() - 1, 0))];
        terminal.Write("\r" + text.PadRight(_shown));
        terminal.Flush();
        _shown = text.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Erase()
    {
        if (_shown == 0) return;
        terminal.Write("\r" + new string(' ', _shown) + "\r");
        terminal.Flush();
        _shown = 0;
    }

    private string Text(HocProgress progress, TimeSpan elapsed)
    {
        string spikes = progress.Spikes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {progress.Spikes} spikes");
        if (!(progress.End > progress.Time)) return string.Create(CultureInfo.InvariantCulture, $"t = {progress.Time:0.##} ms{spikes}");
        double done = progress.Time - _firstTime;
        string left = done > 0 ? $", {Duration(elapsed * ((progress.End - progress.Time) / done))} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"t = {progress.Time:0.##} of {progress.End:0.##} ms ({Math.Floor(100 * progress.Time / progress.End):0} %){left}{spikes}");
    }

    private static string Duration(TimeSpan time) => time.TotalSeconds < 100 ? $"{time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s"
        : time.TotalMinutes < 100 ? $"{time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)} min"
        : $"{time.TotalHours.ToString("0", CultureInfo.InvariantCulture)} h";
}
