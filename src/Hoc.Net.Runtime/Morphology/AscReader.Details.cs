namespace Hoc.Net.Runtime.Morphology;

/// <content>Points, and the properties, markers and spines around them.</content>
internal sealed partial class AscReader
{
    private void ReadMarkerOrProperty()
    {
        if (Peek(2) != AscTokenKind.Open)
        {
            ReadProperty();
            return;
        }

        Take(AscTokenKind.Open);
        Take(AscTokenKind.Label);
        ReadProperties();
        ReadPoints();
        Take(AscTokenKind.Close);
    }

    private void ReadProperties()
    {
        _properties.Clear();
        while (Current.Kind == AscTokenKind.Open && Next is AscTokenKind.Label or AscTokenKind.Set)
        {
            if (Next == AscTokenKind.Label) ReadProperty();
            else ReadSet();
            TryTake(AscTokenKind.Comma);
        }
    }

    private void ReadProperty()
    {
        Take(AscTokenKind.Open);
        _properties.Add(Take(AscTokenKind.Label).Text);
        while (Current.Kind is AscTokenKind.Number or AscTokenKind.String or AscTokenKind.Label or AscTokenKind.Rgb)
        {
            bool isColor = Current.Kind == AscTokenKind.Rgb;
            Advance();
            if (isColor) ReadColor();
        }

        Take(AscTokenKind.Close);
    }

    private void ReadColor()
    {
        Take(AscTokenKind.Open);
        for (int i = 0; i < 3; i++)
        {
            if (i > 0) TryTake(AscTokenKind.Comma);
            Take(AscTokenKind.Number);
        }

        Take(AscTokenKind.Close);
    }

    /// <summary>A marker between the points of a branch, which says nothing about its shape.</summary>
    private void SkipList()
    {
        int open = 0;
        do
        {
            if (Current.Kind == AscTokenKind.End) throw Unexpected();
            if (Current.Kind == AscTokenKind.Open) open++;
            if (Current.Kind == AscTokenKind.Close) open--;
            Advance();
        }
        while (open > 0);
    }

    private void ReadPoints()
    {
        do
        {
            ReadPoint();
            TryTake(AscTokenKind.Comma);
        }
        while (Current.Kind == AscTokenKind.Open);
    }

    private void ReadPoint()
    {
        Take(AscTokenKind.Open);
        if (Current.Kind != AscTokenKind.Number) throw Unexpected();
        int line = LineSeen();
        (double x, double y, double z, double diameter) = ReadNumbers();
        _result.Points.Add(new TracedPoint(x, y, z, diameter) { Line = line, Text = _lines[line - 1].TrimEnd() });
    }

    /// <summary>The line of the furthest word that NEURON has read when it notes a point.</summary>
    private int LineSeen() => _tokens[Math.Min(_furthest + TokensAhead, _tokens.Count - 1)].Line;

    private (double X, double Y, double Z, double Diameter) ReadNumbers()
    {
        double x = Take(AscTokenKind.Number).Number;
        TryTake(AscTokenKind.Comma);
        double y = Take(AscTokenKind.Number).Number;
        TryTake(AscTokenKind.Comma);
        double z = 0;
        double diameter = 0;
        if (Current.Kind == AscTokenKind.Number)
        {
            z = Take(AscTokenKind.Number).Number;
            TryTake(AscTokenKind.Comma);
            if (Current.Kind == AscTokenKind.Number) diameter = ReadDiameter();
        }

        Take(AscTokenKind.Close);
        return (x, y, z, diameter);
    }

    private double ReadDiameter()
    {
        double diameter = Take(AscTokenKind.Number).Number;
        TryTake(AscTokenKind.Comma);
        TryTake(AscTokenKind.Label);
        TryTake(AscTokenKind.Comma);
        if (!TryTake(AscTokenKind.Open)) return diameter;
        for (int i = 0; i < 4; i++) // the handles of a curve
        {
            if (i > 0) TryTake(AscTokenKind.Comma);
            Take(AscTokenKind.Number);
        }

        Take(AscTokenKind.Close);
        return diameter;
    }

    private void ReadSpine()
    {
        Take(AscTokenKind.OpenSpine);
        _spines++;
        ReadProperties();
        Take(AscTokenKind.Open);
        ReadNumbers();
        Take(AscTokenKind.CloseSpine);
    }
}
