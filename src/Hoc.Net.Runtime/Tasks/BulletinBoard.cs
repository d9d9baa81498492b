namespace Hoc.Net.Runtime.Tasks;

/// <summary>
/// The bulletin board of parallel programs (after Linda's tuple space: Carriero and Gelernter, Commun. ACM 32:444, 1989): messages posted
/// under keys, tasks to be done, results. With one process whoever waits does the tasks.
/// </summary>
internal sealed class BulletinBoard
{
    private readonly Dictionary<string, Queue<BoardMessage>> _posts = [];
    private readonly List<BoardTask> _waiting = [];
    private readonly List<BoardTask> _finished = []; // in the order of finishing
    private BoardTask? _running;
    private int _submitted; // by the running task or the script, whose results it has not taken
    private int _made;

    /// <summary>Posts a message under a key.</summary>
    public void Post(string key, BoardMessage message)
    {
        if (!_posts.TryGetValue(key, out Queue<BoardMessage>? queue)) _posts[key] = queue = new();
        queue.Enqueue(message);
    }

    /// <summary>The oldest message under a key, which stays there unless it is taken; null when there is none.</summary>
    public BoardMessage? Find(string key, bool takes)
    {
        if (!_posts.TryGetValue(key, out Queue<BoardMessage>? queue)) return null;
        BoardMessage message = takes ? queue.Dequeue() : queue.Peek();
        if (queue.Count == 0) _posts.Remove(key);
        message.Rewind();
        return message;
    }

    /// <summary>The oldest message under a key, for which tasks are done as long as there is none; null when none of them posts it.</summary>
    public BoardMessage? Await(string key)
    {
        while (true)
        {
            if (Find(key, takes: true) is { } message) return message;
            if (!TryDoOne()) return null;
        }
    }

    /// <summary>Submits a task.</summary>
    public void Submit(int userId, Func<int, double> run, BoardMessage? arguments)
    {
        _submitted++;
        _waiting.Add(new BoardTask(++_made, userId, _running, run, arguments));
    }

    /// <summary>A finished task of those that the running task, or the script, has submitted; null once it has had all.</summary>
    public BoardTask? TakeFinished()
    {
        while (_submitted > 0)
        {
            int index = _finished.FindIndex(task => task.Parent == _running);
            if (index >= 0)
            {
                BoardTask task = _finished[index];
                _finished.RemoveAt(index);
                _submitted--;
                task.Arguments?.Rewind();
                return task;
            }

            if (!TryDoOne()) return null;
        }

        return null;
    }

    private bool TryDoOne()
    {
        if (_waiting.Count == 0) return false;
        BoardTask first = _waiting[0];
        foreach (BoardTask task in _waiting)
            if (task.Precedes(first)) first = task;
        _waiting.Remove(first);
        (BoardTask? running, int submitted) = (_running, _submitted);
        (_running, _submitted) = (first, 0);
        try
        {
            first.Value = first.Run(first.Id);
        }
        finally
        {
            (_running, _submitted) = (running, submitted);
        }

        _finished.Add(first);
        return true;
    }
}
