namespace Hoc.Net.Runtime.Tasks;

/// <summary>Something submitted to be done once somebody has time.</summary>
/// <param name="Id">Its number among all tasks, from 1.</param>
/// <param name="UserId">The number that its submitter gave it, or a negative one.</param>
/// <param name="Parent">The task that submitted it; null for the script itself.</param>
/// <param name="Run">Does it and gives its value.</param>
/// <param name="Arguments">What it was submitted with, for its submitter to unpack; null when it keeps none.</param>
internal sealed record BoardTask(int Id, int UserId, BoardTask? Parent, Func<int, double> Run, BoardMessage? Arguments)
{
    /// <summary>What it gave.</summary>
    public double Value { get; set; }

    /// <summary>Whether it is to be done before another one: tasks of an earlier submitter first, then in the order of submission.</summary>
    public bool Precedes(BoardTask other)
    {
        BoardTask one = this;
        while (one.Parent != other.Parent)
        {
            if (one.Id < other.Id) other = other.Parent!;
            else one = one.Parent!;
        }

        return one.Id < other.Id;
    }
}
