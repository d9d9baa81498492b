using System.Globalization;

namespace Hoc.Net.Compat.Comparing;

/// <summary>Reads what collect.hoc wrote.</summary>
internal sealed class DumpReader
{
    private readonly string[] _tokens;
    private int _next;

    private DumpReader(string text) => _tokens = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The moments of a run; one that was cut off while it was written is left out.</summary>
    public static IReadOnlyList<Dump> Read(string text)
    {
        var reader = new DumpReader(text);
        List<Dump> dumps = [];
        while (reader.ReadDump() is { } dump) dumps.Add(dump);
        return dumps;
    }

    private Dump? ReadDump()
    {
        if (!Take("dump")) return null;
        bool isVariable = Number() != 0;
        double time = Number();
        List<IReadOnlyList<Trace>> graphs = [];
        while (Take("graph"))
        {
            List<Trace> lines = [];
            while (Take("line")) lines.Add(ReadTrace());
            graphs.Add(lines);
        }

        return Take("voltages")
            ? new Dump { IsVariableStep = isVariable, Time = time, Graphs = graphs, Voltages = ReadTrace() }
            : null;
    }

    private Trace ReadTrace()
    {
        int count = (int)Number();
        double[] x = new double[count], y = new double[count];
        for (int i = 0; i < count; i++) x[i] = Number();
        for (int i = 0; i < count; i++) y[i] = Number();
        return new Trace(x, y);
    }

    private bool Take(string word)
    {
        if (_next >= _tokens.Length || _tokens[_next] != word) return false;
        _next++;
        return true;
    }

    private double Number()
    {
        string token = _next < _tokens.Length ? _tokens[_next++] : "nan";
        return token.TrimStart('-') switch
        {
            "inf" => token[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
            "nan" => double.NaN,
            _ => double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN,
        };
    }
}
