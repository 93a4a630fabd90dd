import { onMounted, type Ref, ref } from 'vue';

/** Whether the page runs in a browser: what is of no use without scripts is not there before. */
export function useMounted(): Ref<boolean> {
  const isMounted = ref(false);
  onMounted(() => {
    isMounted.value = true;
  });
  return isMounted;
}
