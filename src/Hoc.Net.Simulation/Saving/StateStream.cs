namespace Hoc.Net.Simulation.Saving;

/// <summary>
/// What the state of a cell goes through, value by value. The same walk over a cell writes, counts or reads, for a value that comes from the stream replaces
/// the one given.
/// </summary>
internal abstract class StateStream
{
    /// <summary>Whether values come from the stream.</summary>
    public virtual bool IsReading => false;

    public abstract void Integer(ref int value);

    public abstract void Numbers(Span<double> values);

    /// <summary>A text in which the reader has no interest beyond its being there.</summary>
    public abstract void Text(ref string text);

    /// <summary>Leaves bytes out.</summary>
    public virtual void Skip(int count)
    {
    }

    /// <summary>An integer that is known beforehand; another one means that the stream is of something else.</summary>
    /// <exception cref="FormatException">It is another one; the message is a part of a sentence.</exception>
    public void Known(int value, string what)
    {
        var found = value;
        Integer(ref found);
        if (found != value)
            throw new FormatException($"{what} is {found} there, and {value} here");
    }

    /// <summary>A text that is known beforehand.</summary>
    /// <exception cref="FormatException">It is another one; the message is a part of a sentence.</exception>
    public void Known(string text)
    {
        var found = text;
        Text(ref found);
        if (found != text)
            throw new FormatException($"'{found}' stands where '{text}' is needed");
    }

    public void Text(string text) => Text(ref text);

    public int Integer(int value)
    {
        Integer(ref value);
        return value;
    }

    public double Number(double value)
    {
        Numbers(new(ref value));
        return value;
    }
}
