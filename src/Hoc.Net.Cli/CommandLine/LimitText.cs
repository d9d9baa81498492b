using System.Buffers;
using System.Globalization;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>Reads the value of --limits: <c>time=10s,steps=1e6,memory=500MB,output=10MB</c>, each optional.</summary>
internal static class LimitText
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly string[] Names = ["time", "steps", "memory", "output"];

    private static readonly (string Unit, double Seconds)[] TimeUnits = [("", 1), ("ms", 1e-3), ("s", 1), ("min", 60), ("h", 3600)];

    private static readonly (string Unit, double Bytes)[] SizeUnits =
    [
        ("", 1), ("B", 1), ("kB", 1e3), ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30),
    ];

    private static readonly (string Unit, double Count)[] CountUnits = [("", 1)];

    /// <summary>The limits that a text sets, added to those set before.</summary>
    /// <exception cref="UsageException">The text is no list of limits.</exception>
    public static HocLimits Parse(string text, HocLimits before)
    {
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            string[] sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Length < 2) throw new UsageException($"--limits takes name=value with commas between, such as time=10s,memory=500MB, not '{part}'.");
            before = Set(before, sides[0], sides[1]);
        }

        return before;
    }

    private static HocLimits Set(HocLimits limits, string name, string value) => name switch
    {
        "time" => limits with { Time = TimeSpan.FromSeconds(Number(name, value, TimeUnits, most: 1e7)) },
        "steps" => limits with { Steps = (long)Number(name, value, CountUnits) },
        "memory" => limits with { Memory = (long)Number(name, value, SizeUnits) },
        "output" => limits with { Output = (long)Number(name, value, SizeUnits) },
        _ => throw new UsageException(
            $"there is no limit '{name}'; {(NearNames.Nearest(name, Names) is { } near ? $"did you mean '{near}'?" : "there are time, steps, memory and output.")}"),
    };

    private static double Number(string name, string value, (string Unit, double Factor)[] units, double most = 1e18)
    {
        string unit = value[(value.AsSpan().LastIndexOfAnyExcept(Letters) + 1)..]; // 1e6 ends in a digit
        string digits = value[..^unit.Length].TrimEnd();
        if (digits.Length == 0) throw NoNumber(name, value);
        int known = Array.FindIndex(units, candidate => candidate.Unit == unit);
        if (known < 0) throw new UsageException($"the limit '{name}' cannot be given in '{unit}'; {Choice(units)}.");
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            throw NoNumber(name, value);
        number *= units[known].Factor;
        return number > 0 && number <= most ? number : throw new UsageException($"the limit '{name}' must be greater than 0 and not beyond all measure, not '{value}'.");
    }

    private static UsageException NoNumber(string name, string value) =>
        new($"the limit '{name}' takes a number, such as {Example(name)}, not '{value}'.");

    private static string Choice((string Unit, double Factor)[] units) => units.Length == 1
        ? "it is a plain number"
        : $"use {string.Join(", ", units[1..^1].Select(static known => known.Unit))} or {units[^1].Unit}";

    private static string Example(string name) => name switch { "time" => "10s", "steps" => "1e6", _ => "500MB" };
}
