// The signs on the buttons that choose a photo. They stand beside words, never for them.
import { Sign } from '@/components/sign/sign';

export function PictureSign() {
  return (
    <Sign>
      <path d="M4.2 5.1c5-.5 10.5-.4 15.7 0 .4 4.6.3 9.3 0 13.9-5.2.4-10.6.4-15.7 0-.4-4.7-.4-9.3 0-13.9zM4.5 16.2c2-2.3 3.3-4.3 4.5-4.3 1.5 0 2.7 3.5 4.2 3.6 1.2.1 2-1.9 3.2-1.9 1 0 2.1 1.3 3.2 2.6M15.6 9.1h.1" />
    </Sign>
  );
}

export function CameraSign() {
  return (
    <Sign>
      <path d="M3.3 8.1c1.5-.2 3-.2 4.4-.3l1.7-2.6c1.7-.2 3.5-.2 5.2 0l1.7 2.6c1.5 0 3 .1 4.4.3.4 3.6.4 7.2 0 10.9-5.8.5-11.6.5-17.4 0-.4-3.7-.4-7.3 0-10.9zM12 10.1c2 0 3.3 1.4 3.3 3.2s-1.4 3.2-3.3 3.2-3.3-1.4-3.3-3.2 1.4-3.2 3.3-3.2z" />
    </Sign>
  );
}
